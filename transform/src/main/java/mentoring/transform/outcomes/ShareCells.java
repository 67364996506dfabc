package mentoring.transform.outcomes;

import java.util.Arrays;
import java.util.List;
import mentoring.transform.statistics.Interval;
import mentoring.transform.statistics.Proportion;

/** A share and its Wilson interval as three cells. */
final class ShareCells {

    private ShareCells() {}

    /** n/N, lower and upper limit; all null when N is zero. */
    static List<Object> of(long n, long total) {
        if (total == 0) {
            return Arrays.asList(null, null, null);
        }
        Proportion share = new Proportion(n, total);
        Interval interval = share.wilson().orElseThrow();
        return List.of(share.share(), interval.low(), interval.high());
    }
}
