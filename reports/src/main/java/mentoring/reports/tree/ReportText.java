package mentoring.reports.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.reports.chart.BarChart;
import mentoring.reports.chart.Chart;
import mentoring.reports.tree.Table.Kind;
import mentoring.reports.tree.Table.Row;

/** A report as plain text, to read and to compare. */
public final class ReportText {

    private ReportText() {}

    public static String of(Report report) {
        List<String> lines = new ArrayList<>();
        TitlePage title = report.title();
        lines.addAll(title.stamp());
        lines.addAll(List.of(title.kind(), title.title()));
        lines.addAll(List.of(title.subtitle().split("\n")));
        title.facts().forEach(f -> lines.add(f.label() + ": " + Run.plain(f.value())));
        lines.addAll(List.of(title.imprint(), title.notice()));
        for (Section section : report.sections()) {
            lines.add("");
            lines.add("#".repeat(section.level()) + " " + section.title());
            section.blocks().forEach(b -> add(b, lines));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void add(Block block, List<String> lines) {
        lines.add("");
        if (block instanceof Paragraph paragraph) {
            lines.add(Run.plain(paragraph.runs()));
        } else if (block instanceof BulletList list) {
            for (List<Run> item : list.items()) {
                lines.add((list.numbered() ? "* " : "- ") + Run.plain(item));
            }
        } else if (block instanceof Table table) {
            lines.add(table.label() + ". " + table.title());
            lines.add(table.columns().stream().map(Table.Column::title).collect(Collectors.joining(" | ")));
            table.rows().forEach(r -> lines.add(row(r)));
            table.notes().forEach(n -> lines.add("  " + Run.plain(n)));
        } else if (block instanceof Figure figure) {
            lines.add(figure.label() + ". " + figure.caption());
            if (!figure.message().isEmpty()) {
                lines.add("! " + Run.plain(figure.message()));
            }
            chart(figure.data(), lines);
            figure.notes().forEach(n -> lines.add("  " + Run.plain(n)));
        }
    }

    private static void chart(Chart chart, List<String> lines) {
        if (chart instanceof BarChart bars) {
            bars.bars()
                    .forEach(b -> lines.add(b.label() + " | " + b.value().text()
                            + (b.target() == null ? "" : " | " + b.target().text())));
        } else {
            lines.add(chart.printed().stream().map(NumberRun::text).collect(Collectors.joining(" | ")));
        }
    }

    private static String row(Row row) {
        String mark = row.kind() == Kind.BODY ? "" : row.kind() == Kind.GROUP ? "== " : "= ";
        return mark + row.cells().stream().map(Table.Cell::text).collect(Collectors.joining(" | "));
    }
}
