package mentoring.reports.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.TextRun;

/** Bold and italic inside a line. */
final class Inline {
    private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|\\*(.+?)\\*");

    private Inline() {}

    static List<Run> parse(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher matcher = MARKED.matcher(text);
        int from = 0;
        while (matcher.find()) {
            add(text.substring(from, matcher.start()), false, false, runs);
            boolean bold = matcher.group(1) != null;
            add(bold ? matcher.group(1) : matcher.group(2), bold, !bold, runs);
            from = matcher.end();
        }
        add(text.substring(from), false, false, runs);
        return runs;
    }

    private static void add(String text, boolean bold, boolean italic, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new TextRun(text, bold, italic));
        }
    }
}
