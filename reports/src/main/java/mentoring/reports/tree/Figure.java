package mentoring.reports.tree;

import java.util.List;

/**
 * A picture by its data; the drawing belongs to the layout.
 *
 * @param label such as «Рисунок 1»
 * @param altText what the picture shows, for those who cannot see it
 */
public record Figure(String id, String label, String caption, String altText, BarChart data, List<List<Run>> notes)
        implements Block {

    /**
     * Horizontal bars on a scale from 0 to 100 %.
     *
     * @param targetLegend what the target mark means; null when no bar has one
     */
    public record BarChart(List<Bar> bars, String targetLegend) {}

    /**
     * One bar.
     *
     * @param value printed beside the bar; not drawn when it is not known
     * @param target a mark on the bar, or null
     */
    public record Bar(String label, NumberRun value, NumberRun target) {}
}
