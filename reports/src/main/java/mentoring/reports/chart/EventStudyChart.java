package mentoring.reports.chart;

import java.util.List;
import mentoring.reports.tree.NumberRun;

/**
 * Differences from the comparison group by the time before and after an event, with their intervals.
 *
 * @param yTitle names the unit of the differences as printed
 * @param scale factor from the exact values to the printed ones (100 for percentage points)
 * @param eventLabel what happens at time 0
 */
public record EventStudyChart(String xTitle, String yTitle, double scale, String eventLabel, List<Point> points)
        implements Chart {

    /**
     * One time.
     *
     * @param time in units of the axis; −1 is the reference and has no interval
     * @param estimate exact value in the unit of low and high
     */
    public record Point(int time, double estimate, double low, double high, NumberRun value) {}

    @Override
    public List<NumberRun> printed() {
        return points.stream().map(Point::value).filter(v -> v != null).toList();
    }
}
