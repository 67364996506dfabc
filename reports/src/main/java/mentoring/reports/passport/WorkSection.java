package mentoring.reports.passport;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Facts;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.Pen;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** Bases, pairs and programmes: now and a year ago. */
final class WorkSection {
    private static final List<String> COUNTS = List.of("iz_mentors", "iz_mentees", "iz08", "iz10");
    private static final List<String> PROGRAMMES = List.of("programmes", "due", "completed", "stopped");
    /** Parts and their wholes. */
    private static final List<List<String>> PARTS = List.of(
            List.of("events_held", "events_planned"),
            List.of("on_time", "events_held"),
            List.of("with_product", "events_held"),
            List.of("goals_reached", "goals_planned"));

    private final Pen pen;
    private final SchoolData data;

    WorkSection(Pen pen, SchoolData data) {
        this.pen = pen;
        this.data = data;
    }

    Section section() {
        List<Row> rows = new ArrayList<>();
        COUNTS.stream().filter(data::has).forEach(i -> rows.add(indicator(i)));
        long year = pen.academicYear();
        if (!data.progress(year).values().isEmpty()
                || !data.progress(year - 1).values().isEmpty()) {
            rows.add(Row.group(pen.text("work.group.programmes", "year", Pen.academicYear(year))));
            PROGRAMMES.forEach(c -> rows.add(progress(c, year)));
            PARTS.forEach(p -> rows.add(part(p.get(0), p.get(1), year)));
        }
        List<Block> blocks = rows.isEmpty()
                ? pen.prose().say("work.none").paragraph()
                : List.of(pen.table("work", columns(), rows, notes()));
        return new Section(1, "work", pen.text("work.title"), blocks);
    }

    private List<List<Run>> notes() {
        List<List<Run>> notes = new ArrayList<>();
        pen.context()
                .previousCampaign()
                .ifPresent(c ->
                        notes.add(pen.runs("work.before", "date", pen.dates().inFigures(c.asOf()))));
        return notes;
    }

    private Row indicator(String code) {
        IndicatorCell now = data.own(code);
        IndicatorCell before = data.before(code);
        return Row.body(List.of(
                Cell.of(pen.text("work." + code)),
                pen.value(now, false),
                pen.value(before, false),
                Cell.of(pen.cells().change(now, before, false))));
    }

    private Row progress(String column, long year) {
        NumberRun now = count(column, year);
        NumberRun before = count(column, year - 1);
        return Row.body(List.of(
                Cell.of(pen.text("work." + column)),
                Cell.of(now),
                Cell.of(before),
                Cell.of(pen.facts().difference(now, before, key(year).at("change-" + column)))));
    }

    /** «9 из 12» now and a year ago. */
    private Row part(String part, String whole, long year) {
        return Row.body(List.of(
                Cell.of(pen.text("work." + part)),
                pen.ofTotal(count(part, year), count(whole, year)),
                pen.ofTotal(count(part, year - 1), count(whole, year - 1)),
                Cell.of(pen.facts()
                        .difference(
                                count(part, year),
                                count(part, year - 1),
                                key(year).at("change-" + part)))));
    }

    private NumberRun count(String column, long year) {
        Facts facts = pen.facts();
        SqlRow row = data.progress(year);
        return facts.count(row, column, key(year));
    }

    private ReleaseCell key(long year) {
        return progressKey(data.school(), year);
    }

    static ReleaseCell progressKey(String school, long year) {
        return ReleaseCell.of(
                "programme_progress",
                "programmes",
                "academic_year",
                year,
                "level",
                "school",
                "territory_code",
                school,
                "form",
                "all",
                "kind",
                "all");
    }

    private List<Column> columns() {
        return List.of(
                new Column("what", pen.text("work.column.what"), 290, Align.LEFT),
                new Column("now", pen.text("column.now"), 60, Align.RIGHT),
                new Column("before", pen.text("column.before"), 72, Align.RIGHT),
                new Column("change", pen.text("column.change"), 60, Align.RIGHT));
    }
}
