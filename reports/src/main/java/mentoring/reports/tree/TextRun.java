package mentoring.reports.tree;

import java.util.List;

/** Words. */
public record TextRun(String text, boolean bold, boolean italic) implements Run {

    public TextRun(String text) {
        this(text, false, false);
    }

    public static List<Run> of(String text) {
        return List.of(new TextRun(text));
    }
}
