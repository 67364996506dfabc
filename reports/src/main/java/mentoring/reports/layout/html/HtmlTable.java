package mentoring.reports.layout.html;

import mentoring.reports.layout.html.HtmlLayout.Html;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.Table.Kind;
import mentoring.reports.tree.Table.Row;

/** One table as HTML: caption, head, body, notes. */
final class HtmlTable {

    private HtmlTable() {}

    static String of(Table table) {
        StringBuilder html = new StringBuilder();
        // Whoever has no mouse moves a box that scrolls by the keys, once it can be focused.
        html.append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"");
        html.append(Html.escape(table.label())).append("\">\n<table id=\"").append(table.id());
        html.append("\">\n<caption><span><b>")
                .append(Html.escape(table.label()))
                .append(".</b> ");
        html.append(Html.escape(table.title())).append("</span></caption>\n<thead><tr>");
        table.columns().forEach(c -> html.append("<th scope=\"col\"")
                .append(Html.cssClass(c.align()))
                .append(c.meaning().equals(c.title()) ? "" : " title=\"" + Html.escape(c.meaning()) + "\"")
                .append('>')
                .append(Html.escape(c.title()))
                .append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(r -> html.append(row(table, r)));
        return html.append("</tbody>\n</table>\n</div>\n")
                .append(Html.notes(table.notes()))
                .toString();
    }

    private static String row(Table table, Row row) {
        if (row.kind() == Kind.GROUP) {
            return "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\""
                    + table.columns().size() + "\">"
                    + Html.runs(row.cells().get(0).runs()) + "</th></tr>\n";
        }
        StringBuilder html = new StringBuilder(row.kind() == Kind.TOTAL ? "<tr class=\"total\">" : "<tr>");
        for (int i = 0; i < row.cells().size(); i++) {
            html.append("<td")
                    .append(Html.cssClass(table.columns().get(i).align()))
                    .append('>')
                    .append(Html.runs(row.cells().get(i).runs()))
                    .append("</td>");
        }
        return html.append("</tr>\n").toString();
    }
}
