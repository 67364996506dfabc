package mentoring.reports.cycle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.reports.chart.SurvivalChart;
import mentoring.reports.chart.SurvivalChart.Curve;
import mentoring.reports.chart.SurvivalChart.Step;
import mentoring.reports.shared.Prose;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Kind;
import mentoring.reports.tree.Table.Row;

/** Where beginners go from their first school: cumulative incidence of leaving the profession and of moving. */
final class Departures {
    private static final int YEAR = RetentionCurves.YEAR;
    private static final String SCOPE = "school";
    private static final List<String> CAUSES = List.of("left", "moved_municipality", "moved_region", "moved_away");
    /** Two-sided 95 % quantile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    private final CycleKit kit;
    private final RetentionCurves curves;
    /** The last month at which enough persons were at risk; -1 when there was none. */
    private final long end;

    private final Map<String, List<PublishedRow>> causes = new LinkedHashMap<>();

    /** @param curves of those who stay in the school: incidence is printed as far as they are */
    Departures(CycleKit kit, RetentionCurves curves) {
        this.kit = kit;
        this.curves = curves;
        List<PublishedRow> stayed = curves.shown(SCOPE);
        this.end = stayed.isEmpty() ? -1 : stayed.get(stayed.size() - 1).whole("t_months");
        for (PublishedRow row : kit.rows("retention_cif")) {
            if (row.isKnown("incidence") && row.whole("t_months") <= end) {
                causes.computeIfAbsent(row.text("cause"), c -> new ArrayList<>())
                        .add(row);
            }
        }
        causes.values().removeIf(rows -> rows.get(rows.size() - 1).exact("incidence") == 0);
    }

    /** Nothing unless a year can be seen. */
    List<Section> sections() {
        List<String> shown = CAUSES.stream().filter(causes::containsKey).toList();
        if (end < YEAR || shown.isEmpty()) {
            return List.of();
        }
        Prose lead = kit.prose().say("departures.lead", "where", kit.where(), "number", kit.figure("departures"));
        at("left", 3 * YEAR).ifPresent(r -> lead.say("departures.lead.left", "share", withInterval(r)));
        List<Block> blocks = new ArrayList<>(lead.paragraph());
        blocks.add(kit.figure(
                "departures",
                kit.text("departures.figure"),
                chart(shown),
                kit.message("departures.message", "where", kit.where()),
                kit.runs("departures.note")));
        blocks.add(table(shown));
        return kit.section("departures", blocks);
    }

    private Optional<PublishedRow> at(String cause, int month) {
        return causes.getOrDefault(cause, List.of()).stream()
                .filter(r -> r.whole("t_months") == month)
                .findFirst();
    }

    private List<mentoring.reports.tree.Run> withInterval(PublishedRow row) {
        return kit.shareWithInterval(
                row.share("incidence"), limit(row, Z, "incidence-loglog_low"), limit(row, -Z, "incidence-loglog_high"));
    }

    /** A number that the table does not store: computed here from incidence and standard error. */
    private static mentoring.reports.tree.NumberRun limit(PublishedRow row, double z, String field) {
        double limit = limit(row.exact("incidence"), row.exact("std_error"), z);
        return row.share(Double.isNaN(limit) ? null : BigDecimal.valueOf(limit), field);
    }

    /**
     * A limit of incidence F on the scale log(−log F), as for the curves: it stays between 0 and 1.
     *
     * @param z positive for the lower limit, negative for the upper one
     * @return not a number where F is 0 or 1
     */
    static double limit(double incidence, double error, double z) {
        if (incidence <= 0 || incidence >= 1) {
            return Double.NaN;
        }
        double logarithm = StrictMath.log(incidence);
        return StrictMath.pow(incidence, StrictMath.exp(-z * error / (incidence * logarithm)));
    }

    private SurvivalChart chart(List<String> shown) {
        List<Integer> ticks = RetentionCurves.ticks((int) end);
        List<Curve> drawn = new ArrayList<>();
        for (String cause : shown) {
            List<PublishedRow> rows = causes.get(cause);
            drawn.add(new Curve(
                    kit.text("departures." + cause + ".short"),
                    rows.stream().map(Departures::step).toList(),
                    rows.get(rows.size() - 1).share("incidence"),
                    List.of()));
        }
        drawn.add(new Curve(kit.text("departures.everybody"), List.of(), null, curves.atRisk(SCOPE, ticks)));
        return new SurvivalChart(
                kit.text("retention.axis.x"), kit.text("departures.axis.y"), ticks, kit.text("retention.risk"), drawn);
    }

    private static Step step(PublishedRow row) {
        double incidence = row.exact("incidence");
        Double error = row.exact("std_error");
        double low = error == null ? Double.NaN : limit(incidence, error, Z);
        return Double.isNaN(low)
                ? new Step(row.whole("t_months"), incidence, null, null)
                : new Step(row.whole("t_months"), incidence, low, limit(incidence, error, -Z));
    }

    private Block table(List<String> shown) {
        List<Column> columns = List.of(
                kit.left("departure", 176),
                kit.right("year1", 50),
                kit.right("year3", 50),
                kit.right("low3", 50),
                kit.right("high3", 50),
                kit.right("year5", 50));
        List<Row> rows = new ArrayList<>();
        for (String cause : shown) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(kit.text("departures." + cause))));
            cells.add(incidence(cause, YEAR));
            cells.add(incidence(cause, 3 * YEAR));
            for (boolean low : List.of(true, false)) {
                String field = low ? "incidence-loglog_low" : "incidence-loglog_high";
                cells.add(at(cause, 3 * YEAR)
                        .filter(r -> r.isKnown("std_error"))
                        .map(r -> Cell.of(limit(r, low ? Z : -Z, field)))
                        .orElse(Cell.of("–")));
            }
            cells.add(incidence(cause, 5 * YEAR));
            rows.add(new Row(Kind.BODY, cells));
        }
        return kit.table("departures", kit.text("departures.table"), columns, rows, kit.runs("departures.note.table"));
    }

    private Cell incidence(String cause, int month) {
        return at(cause, month).map(r -> Cell.of(r.share("incidence"))).orElse(Cell.of("–"));
    }
}
