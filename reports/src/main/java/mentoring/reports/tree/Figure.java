package mentoring.reports.tree;

import java.util.List;
import mentoring.reports.chart.Chart;

/**
 * A picture by its data; the drawing belongs to the layout.
 *
 * @param label such as «Рисунок 1»
 * @param altText what the picture shows, for those who cannot see it
 * @param message the one sentence that the picture proves: title of its slide; empty when it makes no slide
 */
public record Figure(
        String id, String label, String caption, String altText, Chart data, List<Run> message, List<List<Run>> notes)
        implements Block {

    /** A figure that makes no slide. */
    public Figure(String id, String label, String caption, String altText, Chart data, List<List<Run>> notes) {
        this(id, label, caption, altText, data, List.of(), notes);
    }
}
