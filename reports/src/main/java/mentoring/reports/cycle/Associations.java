package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mentoring.reports.chart.EventStudyChart;
import mentoring.reports.chart.EventStudyChart.Point;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;
import mentoring.reports.words.Verdict;

/** How outcomes differ by the time from the first mentored year: an association, and said to be one. */
final class Associations {
    private static final String BY_TIME = "not_yet_mentored";
    private static final String AVERAGE = BY_TIME + "_average";
    private static final String POINTS_OUTCOME = "retained";
    private static final double SURE = 0.05;

    private final CycleKit kit;

    Associations(CycleKit kit) {
        this.kit = kit;
    }

    List<Section> sections() {
        Map<String, List<PublishedRow>> outcomes = new LinkedHashMap<>();
        for (PublishedRow row : kit.rows("mentoring_effect")) {
            if (kit.words().has("outcome." + row.text("outcome"))) {
                outcomes.computeIfAbsent(row.text("outcome"), o -> new ArrayList<>())
                        .add(row);
            }
        }
        List<PublishedRow> averages = outcomes.values().stream()
                .flatMap(List::stream)
                .filter(r -> r.text("contrast").equals(AVERAGE) && (r.isHidden() || r.isKnown("estimate")))
                .toList();
        if (averages.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say("association.lead", "number", kit.table("association"))
                .say("association.caution")
                .paragraph());
        blocks.add(table(averages));
        outcomes.forEach((outcome, rows) -> {
            List<Block> verdict = averages.stream()
                    .filter(r -> r.text("outcome").equals(outcome))
                    .findFirst()
                    .map(this::verdict)
                    .orElse(List.of());
            blocks.addAll(verdict);
            blocks.addAll(figure(outcome, rows, CycleKit.message(verdict)));
        });
        return kit.section("association", blocks);
    }

    private Block table(List<PublishedRow> averages) {
        List<Column> columns = List.of(
                kit.left("outcome", 176),
                kit.right("treated", 60),
                kit.right("compared", 60),
                kit.right("clusters", 56),
                kit.right("difference", 50),
                kit.right("lowPlain", 40),
                kit.right("highPlain", 40));
        List<Row> rows = averages.stream()
                .map(r -> Row.body(List.of(
                        Cell.of(kit.text("outcome." + r.text("outcome"))),
                        Cell.of(r.count("treated_n")),
                        Cell.of(r.count("control_n")),
                        Cell.of(r.count("clusters")),
                        Cell.of(estimate(r, "estimate")),
                        Cell.of(estimate(r, "ci_low")),
                        Cell.of(estimate(r, "ci_high")))))
                .toList();
        return kit.table("association", kit.text("association.table"), columns, rows, kit.runs("association.note"));
    }

    /** Shares differ by percentage points, everything else by units of its own. */
    private static mentoring.reports.tree.NumberRun estimate(PublishedRow row, String field) {
        return row.text("outcome").equals(POINTS_OUTCOME) ? row.points(field) : row.signed(field, 2);
    }

    private List<Block> verdict(PublishedRow row) {
        Verdict verdict = Verdict.of(row.exact("ci_low"), row.exact("ci_high"));
        boolean parallel = row.exact("pretrend_p") == null || row.exact("pretrend_p") >= SURE;
        return kit.prose()
                .sayIf(
                        verdict != Verdict.UNKNOWN,
                        "association." + verdict.key(),
                        "outcome",
                        kit.text("outcome." + row.text("outcome")),
                        "value",
                        estimate(row, "estimate"),
                        "low",
                        estimate(row, "ci_low"),
                        "high",
                        estimate(row, "ci_high"))
                .sayIf(verdict != Verdict.UNKNOWN && !parallel, "association.pretrend")
                .paragraph();
    }

    private List<Block> figure(String outcome, List<PublishedRow> rows, List<Run> message) {
        boolean share = outcome.equals(POINTS_OUTCOME);
        List<Point> points = rows.stream()
                .filter(r -> r.text("contrast").equals(BY_TIME) && r.exact("estimate") != null)
                .sorted(Comparator.comparing(r -> r.whole("event_time")))
                .map(r -> point(r, share))
                .filter(Objects::nonNull)
                .toList();
        boolean before = points.stream().anyMatch(p -> p.time() < 0);
        boolean after = points.stream().anyMatch(p -> p.time() >= 0);
        if (points.size() < 4 || !before || !after) {
            return List.of();
        }
        EventStudyChart chart = new EventStudyChart(
                kit.text("event.x"),
                kit.text("outcome." + outcome) + ", " + kit.text(share ? "unit.points" : "unit." + outcome),
                share ? 100 : 1,
                kit.text("event.label"),
                points);
        return List.of(kit.figure(
                "association-" + outcome,
                kit.text("event.caption", "outcome", kit.text("outcome." + outcome)),
                chart,
                message,
                kit.runs("event.note")));
    }

    private static Point point(PublishedRow row, boolean share) {
        double estimate = row.exact("estimate");
        Double low = row.exact("ci_low");
        Double high = row.exact("ci_high");
        boolean reference = row.whole("event_time") == -1;
        if (!reference && (low == null || high == null)) {
            return null;
        }
        return new Point(
                row.whole("event_time").intValue(),
                estimate,
                low == null ? estimate : low,
                high == null ? estimate : high,
                reference ? null : share ? row.points("estimate") : row.signed("estimate", 2));
    }
}
