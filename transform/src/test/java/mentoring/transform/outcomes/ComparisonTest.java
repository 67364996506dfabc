package mentoring.transform.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Twelve schools of a municipality, from R:
 *
 * <pre>
 * x <- c(3,5,4,8,2,6,5,4,7,1,5,10); n <- c(12,14,15,16,13,20,15,11,18,12,16,20); th <- sum(x)/sum(n)   # 60/182
 * z <- (x/n-th)/sqrt(th*(1-th)/n); q <- quantile(z,c(.1,.9)); phi <- mean(pmin(pmax(z,q[1]),q[2])^2)
 * lim <- function(n,p) { r <- qbinom(p,n,th); (r-(pbinom(r,n,th)-p)/dbinom(r,n,th))/n }
 * sapply(c(.025,.975,.001,.999), function(p) lim(20,p))   # phi < 1: not widened
 * </pre>
 */
class ComparisonTest {
    private static final Map<String, Integer> PLACES = Prepared.places(List.of(
            "campaign_id",
            "indicator",
            "level",
            "reference",
            "territory_code",
            "numerator",
            "denominator",
            "reference_numerator",
            "reference_denominator",
            "pooled_numerator",
            "pooled_denominator",
            "low_base",
            "public_status"));
    private static final long[] N = {3, 5, 4, 8, 2, 6, 5, 4, 7, 1, 5, 10};
    private static final long[] TOTAL = {12, 14, 15, 16, 13, 20, 15, 11, 18, 12, 16, 20};

    private static List<List<Object>> compare(long[] n, long[] total, long of, long all) {
        List<Prepared> rows = new ArrayList<>();
        for (int i = 0; i < n.length; i++) {
            rows.add(new Prepared(
                    PLACES,
                    List.of(
                            "c",
                            "iz11",
                            "school",
                            "M",
                            "s" + i,
                            n[i],
                            total[i],
                            of,
                            all,
                            n[i] + 1,
                            total[i] + 5,
                            10L,
                            "primary")));
        }
        List<List<Object>> written = new ArrayList<>();
        new Comparison().compute(rows.iterator(), written::add);
        return written;
    }

    @Test
    void limitsAreThoseOfR() {
        List<List<Object>> rows = compare(N, TOTAL, 60, 182);
        checkLimits(rows.get(0), 0.028766542407, 0.569526673806, 0, 0.736098702818);
        checkLimits(rows.get(11), 0.106530349211, 0.521234430545, 0.010065519102, 0.645611383079);
        assertThat((Double) rows.get(0).get(13)).isCloseTo(0.669365002904, within(1e-11));
        assertThat(rows).allSatisfy(r -> assertThat(r.get(18)).isEqualTo("inside"));
    }

    private static void checkLimits(List<Object> row, double... limits) {
        for (int i = 0; i < 4; i++) {
            assertThat((Double) row.get(9 + i)).isCloseTo(limits[i], within(1e-11));
        }
    }

    @Test
    void whoLiesOutsideIsMarkedOnTheRightSide() {
        // within 20 people at 60/182: below 0.107 alert, below 0.0101 alarm, above 0.521 alert, above 0.646 alarm
        long[] n = {4, 5, 5, 5, 4, 7, 5, 4, 6, 4, 5, 7};
        n[5] = 2;
        n[11] = 11;
        List<List<Object>> rows = compare(n, TOTAL, 60, 182);
        assertThat(rows.get(5).get(18)).isEqualTo("alert_low");
        assertThat(rows.get(11).get(18)).isEqualTo("alert_high");
        n[5] = 0;
        n[11] = 13;
        rows = compare(n, TOTAL, 60, 182);
        assertThat((Double) rows.get(0).get(13))
                .as("φ, still below 1: nothing is widened")
                .isLessThan(1);
        assertThat(rows.get(5).get(18)).isEqualTo("alarm_low");
        assertThat(rows.get(11).get(18)).isEqualTo("alarm_high");
    }

    @Test
    void fewUnitsHaveNoScatterAndSmallOnesAreNotJudged() {
        List<List<Object>> rows = compare(new long[] {3, 0}, new long[] {12, 9}, 3, 21);
        assertThat(rows.get(0).get(13)).isNull();
        assertThat(rows.get(0).get(14)).isNull();
        assertThat(rows.get(1).get(18)).isEqualTo("low_base");
        assertThat(rows.get(0).subList(15, 18)).containsExactly(4L, 17L, 4 / 17d);
    }
}
