package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import mentoring.reports.chart.SurvivalChart;
import mentoring.reports.chart.SurvivalChart.Curve;
import mentoring.reports.chart.SurvivalChart.Step;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Table.Cell;

/** Curves of beginners who stay, by name: the part that may be printed, values at whole years, the picture of several. */
final class RetentionCurves {
    static final int YEAR = 12;
    static final int LAST_MONTH = 60;

    private final CycleKit kit;
    private final Map<String, List<PublishedRow>> curves = new LinkedHashMap<>();

    /**
     * @param rows of {@code retention_curve}, each curve by months
     * @param name of the curve that a row belongs to
     */
    RetentionCurves(CycleKit kit, List<PublishedRow> rows, Function<PublishedRow, String> name) {
        this.kit = kit;
        rows.forEach(r ->
                curves.computeIfAbsent(name.apply(r), n -> new ArrayList<>()).add(r));
    }

    /** Curves that last longer than a year with enough persons at risk. */
    List<String> drawable(List<String> names) {
        return names.stream().filter(n -> shown(n).size() > YEAR).toList();
    }

    /**
     * The part of a curve that stands on enough persons: an estimate on fewer is not printed. It begins where the
     * estimate begins, which is later than month 0 when nobody was under observation before.
     */
    List<PublishedRow> shown(String name) {
        List<PublishedRow> shown = new ArrayList<>();
        for (PublishedRow row : curves.getOrDefault(name, List.of())) {
            boolean stands = row.isKnown("survival") && !row.isLowBase() && row.whole("t_months") <= LAST_MONTH;
            if (stands) {
                shown.add(row);
            } else if (!shown.isEmpty() || !beforeBeginning(row)) {
                break;
            }
        }
        return shown;
    }

    private static boolean beforeBeginning(PublishedRow row) {
        return row.isKnown("from_months") && row.whole("t_months") <= row.whole("from_months");
    }

    /** The estimate at a month, when it is printed at all. */
    Optional<PublishedRow> at(String name, int month) {
        return shown(name).stream().filter(r -> r.whole("t_months") == month).findFirst();
    }

    /** The estimate at a month with its interval; empty when it is not printed. */
    Optional<List<Run>> value(String name, int month) {
        return at(name, month)
                .map(r -> kit.shareWithInterval(r.share("survival"), r.share("ci_low"), r.share("ci_high")));
    }

    /** Estimate, lower and upper limit at a month as cells. */
    List<Cell> cells(String name, int month) {
        return List.of("survival", "ci_low", "ci_high").stream()
                .map(field -> at(name, month).map(r -> Cell.of(r.share(field))).orElse(Cell.of("–")))
                .toList();
    }

    /** @param labels beginning of the keys of the names beside the curves */
    SurvivalChart chart(List<String> names, String labels) {
        int end = names.stream()
                .flatMap(n -> shown(n).stream())
                .mapToInt(r -> r.whole("t_months").intValue())
                .max()
                .orElse(YEAR);
        List<Integer> ticks = ticks(end);
        List<Curve> drawn = new ArrayList<>();
        for (String name : names) {
            List<PublishedRow> rows = shown(name);
            List<Step> steps = rows.stream()
                    .map(r -> new Step(r.whole("t_months"), r.exact("survival"), r.exact("ci_low"), r.exact("ci_high")))
                    .toList();
            drawn.add(new Curve(
                    kit.text(labels + name), steps, rows.get(rows.size() - 1).share("survival"), atRisk(name, ticks)));
        }
        return new SurvivalChart(
                kit.text("retention.axis.x"), kit.text("retention.axis.y"), ticks, kit.text("retention.risk"), drawn);
    }

    /** Whole years up to the one in which a month lies. */
    static List<Integer> ticks(int month) {
        return IntStream.rangeClosed(0, (month + YEAR - 1) / YEAR)
                .mapToObj(i -> i * YEAR)
                .toList();
    }

    /** The number at risk at each month; null where the curve has no row. */
    List<NumberRun> atRisk(String name, List<Integer> months) {
        List<NumberRun> numbers = new ArrayList<>();
        for (int month : months) {
            numbers.add(curves.getOrDefault(name, List.of()).stream()
                    .filter(r -> r.whole("t_months") == month)
                    .findFirst()
                    .map(r -> r.count("at_risk"))
                    .orElse(null));
        }
        return numbers;
    }
}
