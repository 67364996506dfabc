package mentoring.reports.layout.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import mentoring.reports.Resources;
import mentoring.reports.picture.Pictures;
import mentoring.reports.picture.Svg;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.Figure;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.TitlePage;
import mentoring.workspace.Language;

/** The report as one HTML file: headings, lists and tables as what they are, pictures inside, readable on a phone. */
public final class HtmlLayout {
    private final StringBuilder html = new StringBuilder();
    private final Report report;

    private HtmlLayout(Report report) {
        this.report = report;
    }

    public static byte[] html(Report report) {
        return new HtmlLayout(report).write().getBytes(StandardCharsets.UTF_8);
    }

    private String write() {
        boolean russian = report.language() == Language.RU;
        TitlePage title = report.title();
        line("<!DOCTYPE html>");
        line("<html lang=\"" + (russian ? "ru" : "en") + "\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<title>" + Html.escape(title.title() + " – " + title.running()) + "</title>");
        line("<style>\n" + Resources.text("/reports/layout/html/report.css") + "</style>");
        line("</head>");
        line("<body>");
        title(title);
        if (!report.brief()) {
            contents(russian ? "Содержание" : "Contents");
        }
        line("<main>");
        report.sections().forEach(this::section);
        line("</main>");
        line("<footer><p>" + Html.escape(title.imprint()) + "</p><p>" + Html.escape(title.notice()) + "</p></footer>");
        line("</body>");
        line("</html>");
        return html.toString();
    }

    private void title(TitlePage title) {
        line("<header class=\"title\">");
        if (!title.stamp().isEmpty()) {
            line("<p class=\"stamp\">" + Html.escape(String.join("\n", title.stamp())) + "</p>");
        }
        line("<p class=\"kind\">" + Html.escape(title.kind()) + "</p>");
        line("<h1>" + Html.escape(title.title()) + "</h1>");
        line("<p class=\"subtitle\">" + Html.escape(title.subtitle()) + "</p>");
        line("<dl class=\"facts\">");
        title.facts()
                .forEach(f -> line("<dt>" + Html.escape(f.label()) + "</dt><dd>" + Html.runs(f.value()) + "</dd>"));
        line("</dl>");
        line("<p class=\"notice\">" + Html.escape(title.notice()) + "</p>");
        line("</header>");
    }

    private void contents(String heading) {
        line("<nav aria-label=\"" + heading + "\">");
        line("<ol>");
        for (Section section : report.sections()) {
            line("<li class=\"l" + section.level() + "\"><a href=\"#" + section.id() + "\">"
                    + Html.escape(section.title()) + "</a></li>");
        }
        line("</ol>");
        line("</nav>");
    }

    private void section(Section section) {
        String tag = "h" + (section.level() + 1);
        line("<" + tag + " id=\"" + section.id() + "\">" + Html.escape(section.title()) + "</" + tag + ">");
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            line("<p>" + Html.runs(paragraph.runs()) + "</p>");
        } else if (block instanceof BulletList list) {
            String tag = list.numbered() ? "ol" : "ul";
            line("<" + tag + ">");
            list.items().forEach(i -> line("<li>" + Html.runs(i) + "</li>"));
            line("</" + tag + ">");
        } else if (block instanceof Table table) {
            html.append(HtmlTable.of(table));
        } else if (block instanceof Figure figure) {
            figure(figure);
        }
    }

    private void figure(Figure figure) {
        line("<figure id=\"" + figure.id() + "\">");
        line("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"" + Html.escape(figure.label()) + "\">"
                + Svg.of(Pictures.of(figure.data(), report.language()), figure.altText()) + "</div>");
        line("<figcaption><b>" + Html.escape(figure.label()) + ".</b> " + Html.escape(figure.caption())
                + "</figcaption>");
        html.append(Html.notes(figure.notes()));
        line("</figure>");
    }

    private void line(String text) {
        html.append(text).append('\n');
    }

    /** Escaping and inline marks. */
    static final class Html {

        private Html() {}

        static String escape(String text) {
            return text.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }

        static String runs(List<Run> runs) {
            StringBuilder html = new StringBuilder();
            runs.forEach(r -> html.append(HtmlRun.of(r)));
            return html.toString();
        }

        static String notes(List<List<Run>> notes) {
            if (notes.isEmpty()) {
                return "";
            }
            StringBuilder html = new StringBuilder("<div class=\"notes\">\n");
            notes.forEach(n -> html.append("<p>").append(runs(n)).append("</p>\n"));
            return html.append("</div>\n").toString();
        }

        static String cssClass(Table.Align align) {
            return align == Table.Align.LEFT ? "" : " class=\"" + align.name().toLowerCase(Locale.ROOT) + "\"";
        }
    }
}
