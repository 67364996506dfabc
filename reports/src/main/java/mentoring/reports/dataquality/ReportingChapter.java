package mentoring.reports.dataquality;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.shared.Pen;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.RowCount;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Kind;
import mentoring.reports.tree.Table.Row;

/** How many schools reported in time, late, in part, not at all. */
final class ReportingChapter {
    private final Pen pen;
    private final QualityData data;

    ReportingChapter(Pen pen, QualityData data) {
        this.pen = pen;
        this.data = data;
    }

    Section section() {
        List<Row> rows = new ArrayList<>();
        for (String status : List.of("on_time", "late", "partial", "missing")) {
            rows.add(row(Kind.BODY, pen.text("status." + status), status));
        }
        boolean known = data.schools().stream().anyMatch(s -> s.status() != null);
        List<Block> blocks = new ArrayList<>(pen.prose()
                .say(
                        known ? "reporting.lead" : "reporting.none",
                        "year",
                        Pen.academicYear(pen.academicYear()),
                        "n",
                        pen.numbers().count(data.schools().size(), new RowCount("data-quality/schools.sql", "")))
                .paragraph());
        if (known) {
            blocks.add(pen.table(
                    "reporting",
                    List.of(
                            new Column("status", pen.text("reporting.status"), 300, Align.LEFT),
                            new Column("schools", pen.text("reporting.schools"), 120, Align.RIGHT)),
                    rows,
                    List.of()));
        }
        return new Section(1, "reporting", pen.text("reporting.title"), blocks);
    }

    private Row row(Kind kind, String title, String status) {
        long n = data.schools().stream().filter(s -> status.equals(s.status())).count();
        return new Row(
                kind,
                List.of(
                        Cell.of(title),
                        Cell.of(pen.numbers().count(n, new RowCount("data-quality/schools.sql", status)))));
    }
}
