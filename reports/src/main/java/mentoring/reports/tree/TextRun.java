package mentoring.reports.tree;

import java.util.List;
import java.util.regex.Pattern;

/** Words. */
public record TextRun(String text, boolean bold, boolean italic) implements Run {
    private static final Pattern NUMBER_SIGN = Pattern.compile("(№|§) (?=[\\p{L}\\p{N}])");

    public TextRun {
        // Names and acts come with plain spaces; № and its number belong on one line.
        text = NUMBER_SIGN.matcher(text).replaceAll("$1\u00A0");
    }

    public TextRun(String text) {
        this(text, false, false);
    }

    public static List<Run> of(String text) {
        return List.of(new TextRun(text));
    }
}
