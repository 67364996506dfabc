package mentoring.reports.curator;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.passport.SchoolData;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.IndicatorTable;
import mentoring.reports.shared.LedSection;
import mentoring.reports.shared.Pen;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** Who needs a mentor and who can be one: the bases, the requests, the competencies. */
final class People {
    private final Pen pen;
    private final SchoolData data;
    private final IndicatorTable indicators;

    People(Pen pen, SchoolData data, IndicatorTable indicators) {
        this.pen = pen;
        this.data = data;
        this.indicators = indicators;
    }

    Section section() {
        return LedSection.of(
                pen,
                1,
                "people",
                indicators.of(
                        "people",
                        List.of(
                                "iz_mentees",
                                "tb25_mentees",
                                "iz_mentors",
                                "tb25_mentors",
                                "iz08",
                                "iz10",
                                "iz11",
                                "iz12",
                                "iz_experienced")),
                requests(),
                competencies());
    }

    private List<Block> requests() {
        List<Row> rows = new ArrayList<>();
        pen.catalogue().codes("request").forEach((code, title) -> {
            IndicatorCell row = data.own("iz_requests", "request", code);
            if (row.hidden() || row.isPositive()) {
                rows.add(Row.body(List.of(Cell.of(Pen.capitalised(title)), pen.value(row, false))));
            }
        });
        return table("requests", rows, false);
    }

    private List<Block> competencies() {
        List<Row> rows = new ArrayList<>();
        pen.catalogue().codes("mentor_competency").forEach((code, title) -> {
            IndicatorCell row = data.own("iz_competency", "competency", code);
            if (row.hidden() || row.value() != null) {
                rows.add(Row.body(List.of(
                        Cell.of(Pen.capitalised(title)),
                        pen.ofTotal(pen.cells().numerator(row), pen.cells().denominator(row)))));
            }
        });
        return table("competencies", rows, true);
    }

    private List<Block> table(String id, List<Row> rows, boolean several) {
        List<Column> columns = List.of(
                new Column("code", pen.text(id + ".column"), 330, Align.LEFT),
                new Column("n", pen.text(id + ".n"), 152, Align.RIGHT));
        return pen.tableIfAny(id, columns, rows, several ? List.of(pen.runs("competencies.note")) : List.of());
    }
}
