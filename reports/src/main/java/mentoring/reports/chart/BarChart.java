package mentoring.reports.chart;

import java.util.List;
import mentoring.reports.tree.NumberRun;

/**
 * Horizontal bars on a scale from 0 to 100 %.
 *
 * @param targetLegend what the target mark means; null when no bar has one
 */
public record BarChart(List<Bar> bars, String targetLegend) implements Chart {

    /**
     * One bar.
     *
     * @param value share, printed beside the bar; not drawn when it is not known
     * @param target a mark on the bar, or null
     */
    public record Bar(String label, NumberRun value, NumberRun target) {}

    /** The target is a mark, not a text. */
    @Override
    public List<NumberRun> printed() {
        return bars.stream().map(Bar::value).toList();
    }
}
