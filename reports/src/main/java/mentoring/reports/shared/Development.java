package mentoring.reports.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Values.Place;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Kind;
import mentoring.reports.tree.Table.Row;

/**
 * Programmes, deficits, surveys and newcomers of a school or territory as tables. Each is empty when the release has no
 * row of it.
 */
public final class Development {
    private final Pen pen;
    private final Place place;
    private final long year;

    public Development(Pen pen, Place place) {
        this.pen = pen;
        this.place = place;
        this.year = pen.academicYear();
    }

    private List<SqlRow> rows(String table, String file) {
        return pen.context().database().has("published." + table)
                ? pen.context()
                        .rows(
                                "shared/" + file,
                                Facts.parameters(
                                        "academic_year", year, "level", place.level(), "territory", place.code()))
                : List.of();
    }

    private ReleaseCell key(String table, Object... key) {
        Object[] all = new Object[key.length + 4];
        System.arraycopy(key, 0, all, 0, key.length);
        all[key.length] = "level";
        all[key.length + 1] = place.level();
        all[key.length + 2] = "territory_code";
        all[key.length + 3] = place.code();
        return ReleaseCell.of(table, "value", all);
    }

    private static Column text(String id, String title, int width) {
        return new Column(id, title, width, Align.LEFT);
    }

    private static Column number(String id, String title, int width) {
        return new Column(id, title, width, Align.RIGHT);
    }

    private ReleaseCell progressKey(String form) {
        return key("programme_progress", "academic_year", year, "form", form, "kind", "all");
    }

    private String form(SqlRow row) {
        String form = row.text("form");
        return form.equals("all") ? pen.text("dev.total") : pen.catalogue().title("mentoring_form", form);
    }

    private static Kind kind(String code) {
        return code.equals("all") ? Kind.TOTAL : Kind.BODY;
    }

    /** Programmes by form: due, completed, prolonged, stopped. */
    public List<Block> programmes() {
        List<Row> rows = new ArrayList<>();
        for (SqlRow row : rows("programme_progress", "progress_by_form.sql")) {
            ReleaseCell key = progressKey(row.text("form"));
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(form(row)));
            for (String column : List.of("programmes", "due", "completed", "prolonged", "stopped")) {
                cells.add(Cell.of(pen.facts().count(row, column, key)));
            }
            rows.add(new Row(kind(row.text("form")), cells));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(
                text("form", pen.text("dev.form"), 152),
                number("programmes", pen.text("dev.programmes"), 66),
                number("due", pen.text("dev.due"), 74),
                number("completed", pen.text("dev.completed"), 64),
                number("prolonged", pen.text("dev.prolonged"), 60),
                number("stopped", pen.text("dev.stopped"), 66));
        return List.of(pen.table("programmes-by-form", columns, rows, List.of(pen.runs("dev.programmes.note"))));
    }

    /** Events of programmes by form: held, on time, with a product. */
    public List<Block> events() {
        List<Row> rows = new ArrayList<>();
        for (SqlRow row : rows("programme_progress", "progress_by_form.sql")) {
            ReleaseCell key = progressKey(row.text("form"));
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(form(row)));
            part(cells, row, "events_held", "events_planned", key);
            part(cells, row, "on_time", "events_held", key);
            part(cells, row, "with_product", "events_held", key);
            rows.add(new Row(kind(row.text("form")), cells));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(
                text("form", pen.text("dev.form"), 122),
                number("held", pen.text("dev.held"), 76),
                number("held_share", "%", 44),
                number("on_time", pen.text("dev.on_time"), 76),
                number("on_time_share", "%", 44),
                number("product", pen.text("dev.product"), 76),
                number("product_share", "%", 44));
        return List.of(pen.table("events-by-form", columns, rows, List.of()));
    }

    private void part(List<Cell> cells, SqlRow row, String n, String total, ReleaseCell key) {
        Facts facts = pen.facts();
        cells.add(pen.ofTotal(facts.count(row, n, key), facts.count(row, total, key)));
        cells.add(Cell.of(facts.ratio(row, n, total, key)));
    }

    /** Deficits of entry and exit by area, measured by the instrument that reached most persons. */
    public List<Block> deficits() {
        List<SqlRow> all = rows("deficit_closure", "deficits_by_area.sql");
        List<Row> rows = new ArrayList<>();
        for (SqlRow row : all) {
            ReleaseCell key = deficitKey(row);
            Facts facts = pen.facts();
            boolean total = row.text("competency").equals("all");
            rows.add(new Row(
                    kind(row.text("competency")),
                    List.of(
                            Cell.of(
                                    total
                                            ? pen.text("dev.total")
                                            : Pen.capitalised(
                                                    pen.catalogue().title("competency", row.text("competency")))),
                            Cell.of(facts.count(row, "deficits_entry", key)),
                            Cell.of(facts.count(row, "deficits_closed", key)),
                            Cell.of(facts.ratio(row, "deficits_closed", "deficits_entry", key)),
                            interval(
                                    facts.ratio(row, "deficits_closed", "deficits_entry", key),
                                    facts.share(row, "share_ci_low", key),
                                    facts.share(row, "share_ci_high", key)),
                            Cell.of(facts.count(row, "deficits_new", key)))));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(
                text("area", pen.text("dev.area"), 196),
                number("entry", pen.text("dev.entry"), 56),
                number("closed", pen.text("dev.closed"), 52),
                number("share", pen.text("dev.share"), 48),
                number("interval", pen.text("dev.interval"), 82),
                number("new", pen.text("dev.new"), 48));
        SqlRow last = all.get(all.size() - 1);
        ReleaseCell key = deficitKey(last);
        List<List<Run>> notes = new ArrayList<>();
        pen.words()
                .sentence(
                        "dev.deficits.note",
                        Map.of(
                                "instrument",
                                last.text("instrument"),
                                "assessor",
                                pen.catalogue().title("assessor", last.text("assessor")),
                                "paired",
                                pen.facts().count(last, "persons_paired", key),
                                "lost",
                                pen.facts().count(last, "persons_lost", key)))
                .ifPresent(notes::add);
        notes.add(pen.runs("dev.deficits.caution"));
        return List.of(pen.table("deficits", columns, rows, notes));
    }

    private ReleaseCell deficitKey(SqlRow row) {
        return key(
                "deficit_closure",
                "academic_year",
                year,
                "competency",
                row.text("competency"),
                "instrument",
                row.text("instrument"),
                "assessor",
                String.valueOf(row.text("assessor")));
    }

    /** Limits of a share; without the share its sign stands here as well. */
    private Cell interval(NumberRun share, NumberRun low, NumberRun high) {
        if (low.isKnown() && high.isKnown()) {
            return new Cell(pen.runs("dev.range", "low", low, "high", high));
        }
        return Cell.of(share.isKnown() ? low : pen.numbers().unprinted(share.state(), low.unit(), low.source()));
    }

    /** Questionnaires: response, mean, satisfied. */
    public List<Block> surveys() {
        List<Row> rows = new ArrayList<>();
        for (SqlRow row : rows("satisfaction", "surveys.sql")) {
            String survey = row.text("survey");
            String wave = row.text("wave");
            ReleaseCell key =
                    key("satisfaction", "academic_year", year, "survey", survey, "wave", String.valueOf(wave));
            Facts facts = pen.facts();
            String title = Pen.capitalised(pen.catalogue().title("survey", survey));
            boolean plain = wave == null || wave.isEmpty();
            rows.add(Row.body(List.of(
                    Cell.of(
                            plain
                                    ? title
                                    : pen.text(
                                            "dev.wave",
                                            "survey",
                                            title,
                                            "wave",
                                            pen.catalogue().title("wave", wave))),
                    pen.ofTotal(facts.count(row, "answered", key), facts.count(row, "invited", key)),
                    Cell.of(facts.share(row, "response_rate", key)),
                    Cell.of(facts.mean(row, "mean_score", 1, key)),
                    Cell.of(facts.share(row, "satisfied_share", key)),
                    interval(
                            facts.share(row, "satisfied_share", key),
                            facts.share(row, "share_ci_low", key),
                            facts.share(row, "share_ci_high", key)))));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(
                text("survey", pen.text("dev.survey"), 170),
                number("answered", pen.text("dev.answered"), 76),
                number("response", pen.text("dev.response"), 56),
                number("mean", pen.text("dev.mean"), 46),
                number("satisfied", pen.text("dev.satisfied"), 56),
                number("interval", pen.text("dev.interval"), 78));
        return List.of(pen.table("surveys", columns, rows, List.of(pen.runs("dev.surveys.note"))));
    }

    /** Paired change from the entry to the exit questionnaire, guarded by its interval. */
    public Sentences changes() {
        Sentences said = pen.sentences();
        for (SqlRow row : rows("satisfaction", "surveys.sql")) {
            if (!row.values().containsKey("change_ci_low")) {
                return said;
            }
            ReleaseCell key = key(
                    "satisfaction",
                    "academic_year",
                    year,
                    "survey",
                    row.text("survey"),
                    "wave",
                    String.valueOf(row.text("wave")));
            guarded(
                    said,
                    "dev.change.",
                    Pen.capitalised(pen.catalogue().title("survey", row.text("survey"))),
                    pen.facts().count(row, "paired", key),
                    pen.facts().mean(row, "mean_change", 2, key),
                    pen.facts().mean(row, "change_ci_low", 2, key),
                    pen.facts().mean(row, "change_ci_high", 2, key));
        }
        return said;
    }

    /** Outcomes of those with a mentor beside comparable teachers who had none yet: associations. */
    public Sentences associations() {
        Sentences said = pen.sentences();
        for (SqlRow row : rows("mentoring_effect", "associations.sql")) {
            String outcome = "dev.outcome." + row.text("outcome");
            ReleaseCell key = key(
                    "mentoring_effect",
                    "outcome",
                    row.text("outcome"),
                    "contrast",
                    row.text("contrast"),
                    "event_time",
                    row.count("event_time"));
            if (pen.words().has(outcome)) {
                guarded(
                        said,
                        "dev.association.",
                        pen.text(outcome),
                        pen.facts().count(row, "treated_n", key),
                        pen.facts().mean(row, "estimate", 2, key),
                        pen.facts().mean(row, "ci_low", 2, key),
                        pen.facts().mean(row, "ci_high", 2, key));
            }
        }
        return said;
    }

    private void guarded(
            Sentences said, String key, String subject, NumberRun n, NumberRun value, NumberRun low, NumberRun high) {
        if (value.isKnown() && low.isKnown() && high.isKnown()) {
            String verdict = mentoring.reports.words.Verdict.of(
                            low.value().doubleValue(), high.value().doubleValue())
                    .key();
            said.say(key + verdict, "subject", subject, "n", n, "value", value, "low", low, "high", high);
        }
    }

    /** Beginners who still work in their school a year later, the newest cohorts. */
    public List<Block> newcomers() {
        List<Row> rows = new ArrayList<>();
        for (SqlRow row : rows("retention_grid", "newcomers.sql")) {
            Long cohort = row.count("cohort");
            ReleaseCell key = key(
                    "retention_grid",
                    "cohort",
                    cohort,
                    "k",
                    1,
                    "scope",
                    "school",
                    "convention",
                    "census",
                    "breakdown",
                    "all",
                    "group_value",
                    "all");
            Facts facts = pen.facts();
            rows.add(Row.body(List.of(
                    Cell.of(String.valueOf(cohort)),
                    pen.ofTotal(facts.count(row, "retained", key), facts.count(row, "base", key)),
                    Cell.of(facts.share(row, "rate", key)),
                    interval(
                            facts.share(row, "rate", key),
                            facts.share(row, "ci_low", key),
                            facts.share(row, "ci_high", key)))));
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(
                text("cohort", pen.text("dev.cohort"), 200),
                number("retained", pen.text("dev.retained"), 110),
                number("rate", pen.text("dev.share"), 70),
                number("interval", pen.text("dev.interval"), 100));
        return List.of(pen.table("newcomers", columns, rows, List.of(pen.runs("dev.newcomers.note"))));
    }
}
