package mentoring.reports.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Facts;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.PlaceRows;
import mentoring.reports.shared.Values.Place;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.State;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** Results of the pupils of mentees beside those of other teachers; aggregates only, never a ranking. */
final class PupilResults {
    private final Pen pen;
    private final PlaceRows rows;

    PupilResults(Pen pen, Place place) {
        this.pen = pen;
        this.rows = new PlaceRows(pen, place, ProgrammeMonitoring.NAME);
    }

    private List<SqlRow> results() {
        return rows.of("result_dynamics", "results.sql");
    }

    private ReleaseCell key(SqlRow row, String group) {
        return rows.key(
                "result_dynamics",
                "academic_year",
                pen.academicYear(),
                "procedure",
                row.text("procedure"),
                "subject",
                row.text("subject"),
                "grade",
                row.count("grade"),
                "breakdown",
                "mentored",
                "group_value",
                group);
    }

    /** One row per procedure, subject and grade: the numbers of both groups, told apart by the prefix of the column. */
    private NumberRun of(SqlRow row, String group, String column, boolean share) {
        ReleaseCell key = key(row, group);
        SqlRow half = half(row, group);
        NumberRun number =
                share ? pen.facts().share(half, column, key) : pen.facts().count(half, column, key);
        // Procedures without marks have no share of marks 4 and 5.
        boolean unmarked =
                column.equals("quality_share") && number.state() == State.MISSING && half.decimal("pass_share") != null;
        return unmarked ? pen.numbers().unprinted(State.NOT_APPLICABLE, number.unit(), number.source()) : number;
    }

    private static SqlRow half(SqlRow row, String group) {
        Map<String, Object> values = new HashMap<>();
        row.values().forEach((name, value) -> {
            if (name.startsWith(group + "_")) {
                values.put(name.substring(group.length() + 1), value);
            }
        });
        return new SqlRow(values);
    }

    private void grouped(List<Row> printed, SqlRow row, String[] last) {
        if (!row.text("procedure").equals(last[0])) {
            last[0] = row.text("procedure");
            printed.add(Row.group(pen.catalogue().title("procedure", last[0])));
        }
    }

    private Cell subject(SqlRow row) {
        return Cell.of(pen.text(
                "subject.grade",
                "subject",
                Pen.capitalised(pen.catalogue().title("subject", row.text("subject"))),
                "grade",
                String.valueOf(row.count("grade"))));
    }

    /** Who passed, of the pupils of mentees and of others. */
    List<Block> passed() {
        List<Row> printed = new ArrayList<>();
        String[] last = new String[1];
        for (SqlRow row : results()) {
            grouped(printed, row, last);
            List<Cell> cells = new ArrayList<>();
            cells.add(subject(row));
            for (String group : List.of("yes", "no")) {
                cells.add(Cell.of(of(row, group, "pupils", false)));
                cells.add(Cell.of(of(row, group, "pass_share", true)));
                cells.add(Cell.of(of(row, group, "quality_share", true)));
            }
            printed.add(Row.body(cells));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("subject", pen.text("passed.subject"), 138, Align.LEFT));
        for (String group : List.of("yes", "no")) {
            columns.add(new Column(group + "_pupils", pen.text("passed.pupils." + group), 76, Align.RIGHT));
            columns.add(new Column(group + "_passed", pen.text("passed.share"), 46, Align.RIGHT));
            columns.add(new Column(group + "_quality", pen.text("passed.quality"), 50, Align.RIGHT));
        }
        List<List<Run>> notes = new ArrayList<>(List.of(pen.runs("passed.note")));
        if (results().stream().anyMatch(r -> "vpr".equals(r.text("procedure")))) {
            notes.add(pen.runs("passed.vpr"));
        }
        return pen.tableIfAny("passed", columns, printed, notes);
    }

    /** Gain of the same pupils since the year before, in standard deviations. */
    List<Block> gains() {
        List<Row> printed = new ArrayList<>();
        String[] last = new String[1];
        for (SqlRow row : results()) {
            NumberRun yes = pen.facts().mean(half(row, "yes"), "mean_gain_z", 2, key(row, "yes"));
            NumberRun no = pen.facts().mean(half(row, "no"), "mean_gain_z", 2, key(row, "no"));
            if (!yes.isKnown() && !no.isKnown()) {
                continue;
            }
            grouped(printed, row, last);
            List<Cell> cells = new ArrayList<>();
            cells.add(subject(row));
            gain(cells, row, "yes", yes);
            gain(cells, row, "no", no);
            printed.add(Row.body(cells));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("subject", pen.text("passed.subject"), 128, Align.LEFT));
        for (String group : List.of("yes", "no")) {
            columns.add(new Column(group + "_paired", pen.text("gains.paired." + group), 72, Align.RIGHT));
            columns.add(new Column(group + "_gain", pen.text("gains.gain"), 45, Align.RIGHT));
            columns.add(new Column(group + "_interval", pen.text("dev.interval"), 60, Align.RIGHT));
        }
        return pen.tableIfAny("gains", columns, printed, List.of(pen.runs("gains.note")));
    }

    private void gain(List<Cell> cells, SqlRow row, String group, NumberRun gain) {
        SqlRow half = half(row, group);
        NumberRun low = pen.facts().mean(half, "gain_ci_low", 2, key(row, group));
        NumberRun high = pen.facts().mean(half, "gain_ci_high", 2, key(row, group));
        cells.add(Cell.of(of(row, group, "paired", false)));
        cells.add(Cell.of(gain));
        cells.add(
                low.isKnown() && high.isKnown()
                        ? new Cell(pen.runs("dev.range", "low", low, "high", high))
                        : Cell.of(low));
    }

    /** Taking part in olympiads by stage, this year and the year before. */
    List<Block> olympiads() {
        List<Row> printed = new ArrayList<>();
        for (SqlRow row : rows.of("olympiad_participation", "olympiads.sql")) {
            Facts facts = pen.facts();
            long year = row.count("academic_year");
            ReleaseCell key = rows.key(
                    "olympiad_participation", "academic_year", year, "subject", "all", "stage", row.text("stage"));
            printed.add(Row.body(List.of(
                    Cell.of(Pen.capitalised(pen.catalogue().title("olympiad_stage", row.text("stage")))),
                    Cell.of(Pen.academicYear(year)),
                    Cell.of(facts.count(row, "participations", key)),
                    Cell.of(facts.count(row, "pupils", key)),
                    Cell.of(facts.count(row, "prizes", key)),
                    Cell.of(facts.count(row, "winners", key)),
                    Cell.of(facts.mean(row, "per_100_pupils", 1, key)))));
        }
        List<Column> columns = List.of(
                new Column("stage", pen.text("olympiads.stage"), 110, Align.LEFT),
                new Column("year", pen.text("olympiads.year"), 56, Align.LEFT),
                new Column("participations", pen.text("olympiads.participations"), 60, Align.RIGHT),
                new Column("pupils", pen.text("olympiads.pupils"), 78, Align.RIGHT),
                new Column("prizes", pen.text("olympiads.prizes"), 56, Align.RIGHT),
                new Column("winners", pen.text("olympiads.winners"), 66, Align.RIGHT),
                new Column("per_100", pen.text("olympiads.per_100"), 56, Align.RIGHT));
        return pen.tableIfAny("olympiads", columns, printed, List.of(pen.runs("olympiads.note")));
    }
}
