package mentoring.ingest.returned;

import java.util.Map;

/**
 * Numbers of the cell styles that a patched workbook has besides its own: every own one in red and in yellow, and those
 * of the summary.
 *
 * @param own how many styles the workbook had
 * @param cloned false where there were too many to have each of them twice more
 * @param first number of the first style that was added
 * @param unmarked own styles that an earlier check had coloured, with what they become when nothing is wrong any more
 */
record MarkStyles(int own, boolean cloned, int first, Map<Integer, Integer> unmarked) {

    /** Styles of the summary, in the order in which they are added. */
    enum Summary {
        TITLE,
        PLAIN,
        TEXT,
        HEADER,
        LINK,
        ERROR,
        WARNING
    }

    int marked(int style, boolean error) {
        int base = style < own ? style : 0;
        int clones = cloned ? own : 1;
        return first + (error ? 0 : clones) + (cloned ? base : 0);
    }

    int unmarked(int style) {
        return unmarked.getOrDefault(style, style);
    }

    int summary(Summary style) {
        return first + 2 * (cloned ? own : 1) + style.ordinal();
    }
}
