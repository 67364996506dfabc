package mentoring.reports.tree;

import java.util.List;
import java.util.stream.Collectors;

/** A stretch of text in one style: words or one number. */
public sealed interface Run permits TextRun, NumberRun {

    /** Exactly as printed. */
    String text();

    boolean bold();

    static String plain(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
