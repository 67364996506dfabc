package mentoring.reports.layout.html;

import mentoring.reports.tree.CellKey;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.TextRun;

/** One run as HTML; a number carries the key of the cell it comes from. */
final class HtmlRun {

    private HtmlRun() {}

    static String of(Run run) {
        String text = HtmlLayout.Html.escape(run.text());
        if (run instanceof NumberRun number && number.source() instanceof CellKey key) {
            text = "<span data-cell=\"" + HtmlLayout.Html.escape(key.toString()) + "\">" + text + "</span>";
        }
        if (run instanceof TextRun words && words.italic()) {
            text = "<i>" + text + "</i>";
        }
        return run.bold() ? "<b>" + text + "</b>" : text;
    }
}
