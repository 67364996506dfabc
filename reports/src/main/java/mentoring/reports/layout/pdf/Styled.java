package mentoring.reports.layout.pdf;

import java.util.List;
import java.util.stream.Collectors;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.TextRun;

/** Runs as Jasper's "styled" markup. */
final class Styled {

    private Styled() {}

    static String of(List<Run> runs) {
        return runs.stream().map(Styled::of).collect(Collectors.joining());
    }

    static String lines(List<List<Run>> lines) {
        return lines.stream().map(Styled::of).collect(Collectors.joining("\n"));
    }

    private static String of(Run run) {
        boolean italic = run instanceof TextRun text && text.italic();
        String escaped = escape(run.text());
        if (!run.bold() && !italic) {
            return escaped;
        }
        String style = (run.bold() ? " isBold=\"true\"" : "") + (italic ? " isItalic=\"true\"" : "");
        return "<style" + style + ">" + escaped + "</style>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
