package mentoring.reports.chart;

import java.util.List;
import mentoring.reports.tree.NumberRun;

/** QR codes side by side, each with its short code beneath. */
public record QrSheet(List<Code> codes) implements Chart {

    /**
     * One code.
     *
     * @param label printed beneath
     * @param content what a reader of the code gets; plain letters and digits make it small
     */
    public record Code(String label, String content) {}

    /** The codes repeat numbers that stand in the text; they print none of their own. */
    @Override
    public List<NumberRun> printed() {
        return List.of();
    }
}
