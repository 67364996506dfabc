package mentoring.transform.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The product-limit estimate of survival, Ŝ(t) = Π_{from &lt; tᵢ ≤ t} (1 − dᵢ/nᵢ), with Greenwood's variance
 * Ŝ²·Σ dᵢ/(nᵢ(nᵢ − dᵢ)).
 *
 * <p>Right censoring and left truncation are in the numbers at risk (see {@link RiskTable}); both must have nothing to do
 * with the prospect of the person. Started later than 0 the estimate is conditional: P(T &gt; t | T &gt; from). Source:
 * Kaplan and Meier, JASA 53 (1958), 457–481; left truncation: Andersen, Borgan, Gill, Keiding (1993), IV.1.
 */
public final class KaplanMeier {
    /** A product of many fractions misses a half by rounding: this much nearer counts as reached. */
    private static final double ROUNDING = 1e-12;

    private final RiskTable table;
    private final long from;
    private final long[] days;
    private final double[] survival;
    private final double[] variance;

    private KaplanMeier(RiskTable table, long from) {
        this.table = table;
        this.from = from;
        int steps = 0;
        long[] eventDays = new long[table.size()];
        double[] product = new double[table.size()];
        double[] sum = new double[table.size()];
        double s = 1;
        double v = 0;
        for (int i = table.indexFrom(from + 1); i < table.size(); i++) {
            long d = table.events(i);
            if (d > 0) {
                long n = table.atRisk(i);
                s *= (double) (n - d) / n;
                v += (double) d / ((double) n * (n - d));
                eventDays[steps] = table.day(i);
                product[steps] = s;
                sum[steps++] = v;
            }
        }
        this.days = Arrays.copyOf(eventDays, steps);
        this.survival = Arrays.copyOf(product, steps);
        this.variance = Arrays.copyOf(sum, steps);
    }

    /** From the first entry on. */
    public static KaplanMeier of(RiskTable table) {
        return of(table, table.size() == 0 ? 0 : table.day(0));
    }

    /** Given survival to the end of a day: only events after it count, and those at risk then or entering later. */
    public static KaplanMeier of(RiskTable table, long from) {
        return new KaplanMeier(table, from);
    }

    /** Index of the last event day ≤ t; −1 before the first. */
    private int step(long t) {
        int found = Arrays.binarySearch(days, t);
        return found >= 0 ? found : -found - 2;
    }

    /** Ŝ(t), 1 before the first event. Beyond the last day of observation the last value is only an upper bound. */
    public double survival(long t) {
        int i = step(t);
        return i < 0 ? 1 : survival[i];
    }

    /** The Greenwood sum V(t), variance of ln Ŝ(t); infinite where Ŝ = 0. */
    public double variance(long t) {
        int i = step(t);
        return i < 0 ? 0 : variance[i];
    }

    /** Greenwood's standard error Ŝ√V, in units of Ŝ; 0 before the first event, NaN where Ŝ = 0. */
    public double stdError(long t) {
        double s = survival(t);
        return s == 0 ? Double.NaN : s * StrictMath.sqrt(variance(t));
    }

    /** The 95 % log-log interval; empty where Ŝ is 0 or 1. */
    public Optional<Interval> interval(long t) {
        return interval(t, Band.LOG_LOG, Normal.Z95);
    }

    public Optional<Interval> interval(long t, Band band, double z) {
        return band.interval(survival(t), variance(t), z);
    }

    /**
     * The smallest day on which Ŝ ≤ 1 − p, empty when not reached. Where Ŝ equals 1 − p over a stretch this is its
     * beginning (R gives the middle).
     *
     * @param p share gone, 0 &lt; p &lt; 1
     */
    public OptionalLong quantile(double p) {
        for (int i = 0; i < days.length; i++) {
            if (survival[i] <= 1 - p + ROUNDING) {
                return OptionalLong.of(days[i]);
            }
        }
        return OptionalLong.empty();
    }

    /** The smallest day on which at most half are left; empty when not reached. */
    public OptionalLong median() {
        return quantile(0.5);
    }

    /** A restricted mean and its standard error, in days. */
    public record RestrictedMean(double mean, double stdError) {}

    /**
     * Mean time within (from, tau], tau in days and parts of a day: ∫Ŝ from {@code from} to tau, variance Σ (∫_{tᵢ}^{tau} Ŝ)² dᵢ/(nᵢ(nᵢ − dᵢ)). Empty
     * when observation ends before tau while some are left, or tau ≤ from. Source: Klein and Moeschberger (2003), 4.5; R
     * {@code print(survfit, rmean = tau)}.
     */
    public Optional<RestrictedMean> restrictedMean(double tau) {
        boolean known = table.lastDay() >= StrictMath.floor(tau) || (days.length > 0 && survival[days.length - 1] == 0);
        if (tau <= from || !known) {
            return Optional.empty();
        }
        double area = 0;
        double squares = 0;
        double right = tau;
        for (int i = step((long) StrictMath.floor(tau)); i >= 0; i--) {
            area += survival[i] * (right - days[i]);
            right = days[i];
            double step = variance[i] - (i == 0 ? 0 : variance[i - 1]);
            // the last event with nobody left behind it has no area: 0² · ∞ is 0
            squares += area == 0 ? 0 : area * area * step;
        }
        return Optional.of(new RestrictedMean(area + right - from, StrictMath.sqrt(squares)));
    }
}
