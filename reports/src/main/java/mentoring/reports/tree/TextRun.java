package mentoring.reports.tree;

import java.util.List;
import java.util.regex.Pattern;

/** Words. */
public record TextRun(String text, boolean bold, boolean italic) implements Run {
    private static final Pattern NUMBER_SIGN = Pattern.compile("(№|§) (?=[\\p{L}\\p{N}])");

    public TextRun {
        // Names and acts come with plain spaces: № stays with its number, no line begins with a dash.
        text = NUMBER_SIGN
                .matcher(text)
                .replaceAll("$1\u00A0")
                .replace(" – ", "\u00A0– ")
                .replace("× 100 %", "×\u00A0100\u00A0%");
    }

    public TextRun(String text) {
        this(text, false, false);
    }

    public static List<Run> of(String text) {
        return List.of(new TextRun(text));
    }
}
