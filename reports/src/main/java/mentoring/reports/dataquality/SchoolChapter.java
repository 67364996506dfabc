package mentoring.reports.dataquality;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.Territory;
import mentoring.reports.dataquality.QualityData.School;
import mentoring.reports.shared.Pen;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.RowCount;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;
import mentoring.reports.tree.TextRun;

/** Schools that have something to mend, by municipality, in the order of their names. */
final class SchoolChapter {
    private final Pen pen;
    private final QualityData data;
    private final RuleChapter rules;

    SchoolChapter(Pen pen, QualityData data, RuleChapter rules) {
        this.pen = pen;
        this.data = data;
        this.rules = rules;
    }

    Section section() {
        List<Row> rows = new ArrayList<>();
        regional(rows);
        List<Territory> municipalities = data.municipalities();
        for (Territory municipality : municipalities) {
            List<School> schools = data.schools().stream()
                    .filter(s -> municipality.code().equals(s.municipality()))
                    .filter(s -> !data.isClean(s))
                    .toList();
            if (!schools.isEmpty() && municipalities.size() > 1) {
                rows.add(Row.group(Pen.capitalised(municipality.name())));
            }
            schools.forEach(s -> rows.add(row(s)));
        }
        long clean = data.schools().stream().filter(data::isClean).count();
        List<Block> blocks = new ArrayList<>(pen.prose()
                .say(rows.isEmpty() ? "schools.none" : "schools.lead", "table", pen.table("schools"))
                .say("schools.clean", "n", number(clean, "clean"))
                .paragraph());
        if (!rows.isEmpty()) {
            blocks.add(pen.table("schools", columns(), rows, List.of(pen.runs("schools.note"))));
        }
        return new Section(1, "schools", pen.text("schools.title"), blocks);
    }

    /** Files of the region itself, which belong to no school. */
    private void regional(List<Row> rows) {
        if (data.waiting("") > 0 || data.quarantined("") > 0) {
            rows.add(Row.body(List.of(
                    Cell.of(pen.text("schools.regional")),
                    Cell.of("–"),
                    Cell.of(number(data.quarantined(""), "regional/quarantined")),
                    Cell.of(number(data.waiting(""), "regional/waiting")),
                    Cell.of("–"))));
        }
    }

    private Row row(School school) {
        return Row.body(List.of(
                Cell.of(school.name()),
                Cell.of(school.status() == null ? "–" : pen.text("status." + school.status())),
                Cell.of(number(data.quarantined(school.id()), school.id() + "/quarantined")),
                Cell.of(number(data.waiting(school.id()), school.id() + "/waiting")),
                findings(school)));
    }

    /** «П1 – 2; П4 – 1». */
    private Cell findings(School school) {
        List<Run> runs = new ArrayList<>();
        data.findings(school.id()).forEach((rule, rows) -> {
            runs.add(new TextRun((runs.isEmpty() ? "" : "; ") + rules.number(rule) + "\u00A0– "));
            runs.add(number(rows, school.id() + "/" + rule));
        });
        return runs.isEmpty() ? Cell.of("–") : new Cell(runs);
    }

    private NumberRun number(long n, String part) {
        return pen.numbers().count(n, new RowCount("data-quality/schools.sql", part));
    }

    private List<Column> columns() {
        return List.of(
                new Column("school", pen.text("schools.school"), 190, Align.LEFT),
                new Column("status", pen.text("schools.status"), 84, Align.LEFT),
                new Column("quarantine", pen.text("schools.quarantine"), 58, Align.CENTRE),
                new Column("waiting", pen.text("schools.waiting"), 48, Align.CENTRE),
                new Column("findings", pen.text("schools.findings"), 102, Align.LEFT));
    }
}
