package mentoring.reports.development;

import java.util.List;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Facts;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.PlaceRows;
import mentoring.reports.shared.Values.Place;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** Questionnaires of an academic year: response, mean, satisfied. */
public final class SurveyTable {
    private final Pen pen;
    private final PlaceRows rows;

    public SurveyTable(Pen pen, Place place) {
        this.pen = pen;
        this.rows = new PlaceRows(pen, place, "shared");
    }

    /** The table; empty when the release has no row of it. */
    public List<Block> blocks() {
        List<Row> printed =
                rows.of("satisfaction", "surveys.sql").stream().map(this::row).toList();
        List<Column> columns = List.of(
                Column.left("survey", pen.text("dev.survey"), 170),
                Column.right("answered", pen.text("dev.answered"), 76),
                Column.right("response", pen.text("dev.response"), 56),
                Column.right("mean", pen.text("dev.mean"), 46),
                Column.right("satisfied", pen.text("dev.satisfied"), 56),
                Column.right("interval", pen.text("dev.interval"), 78));
        return pen.tableIfAny("surveys", columns, printed, List.of(pen.runs("dev.surveys.note")));
    }

    private Row row(SqlRow row) {
        Facts facts = pen.facts();
        ReleaseCell key = rows.survey(row);
        NumberRun satisfied = facts.share(row, "satisfied_share", key);
        return Row.body(List.of(
                Cell.of(title(row)),
                pen.ofTotal(facts.count(row, "answered", key), facts.count(row, "invited", key)),
                Cell.of(facts.share(row, "response_rate", key)),
                Cell.of(facts.mean(row, "mean_score", 1, key)),
                Cell.of(satisfied),
                pen.interval(
                        satisfied, facts.share(row, "share_ci_low", key), facts.share(row, "share_ci_high", key))));
    }

    private String title(SqlRow row) {
        String survey = Pen.capitalised(pen.catalogue().title("survey", row.text("survey")));
        String wave = row.text("wave");
        boolean single = wave == null || wave.isEmpty();
        return single
                ? survey
                : pen.text("dev.wave", "survey", survey, "wave", pen.catalogue().title("wave", wave));
    }
}
