package mentoring.transform.statistics;

import java.util.Arrays;

/**
 * Cumulative incidence of competing causes: F̂ₖ(t) = Σ_{from &lt; tᵢ ≤ t} Ŝ(tᵢ−)·dₖᵢ/nᵢ, the share gone by t for cause k.
 * All causes and Ŝ(t) add up to 1. One minus Kaplan–Meier of one cause, with the others censored, would answer another
 * question and add up to more.
 *
 * <p>Variance, of Greenwood type (equal to Greenwood's for a single cause):
 * Σ [(F̂ₖ(t) − F̂ₖ(tᵢ))² dᵢ/(nᵢ(nᵢ − dᵢ)) + Ŝ(tᵢ−)² dₖᵢ(nᵢ − dₖᵢ)/nᵢ³ − 2(F̂ₖ(t) − F̂ₖ(tᵢ)) Ŝ(tᵢ−) dₖᵢ/nᵢ²]. Source: Aalen
 * and Johansen, Scandinavian Journal of Statistics 5 (1978), 141–150; Marubini and Valsecchi (1995), 10.3; R
 * {@code etm}. Left truncation and {@code from} as in {@link KaplanMeier}.
 */
public final class AalenJohansen {
    private final long[] days;
    private final double[] incidence;
    private final Sums[] sums;

    /** Running sums of the variance, so that it can be read at any t: Σa, ΣFa, ΣF²a, Σb, Σc, ΣFc. */
    private record Sums(double a, double fa, double ffa, double b, double c, double fc) {
        Sums plus(double f, double stepA, double stepB, double stepC) {
            return new Sums(a + stepA, fa + f * stepA, ffa + f * f * stepA, b + stepB, c + stepC, fc + f * stepC);
        }

        double variance(double f) {
            return StrictMath.max(0, f * f * a - 2 * f * fa + ffa + b - 2 * (f * c - fc));
        }
    }

    private AalenJohansen(long[] days, double[] incidence, Sums[] sums) {
        this.days = days;
        this.incidence = incidence;
        this.sums = sums;
    }

    /**
     * @param cause 1 … {@link RiskTable#causes()}
     * @param from incidence among those left at the end of this day
     */
    public static AalenJohansen of(RiskTable table, int cause, long from) {
        int size = table.size();
        long[] days = new long[size];
        double[] incidence = new double[size];
        Sums[] sums = new Sums[size];
        Sums running = new Sums(0, 0, 0, 0, 0, 0);
        double s = 1;
        double f = 0;
        int steps = 0;
        for (int i = table.indexFrom(from + 1); i < size; i++) {
            double d = table.events(i);
            double dk = table.events(i, cause);
            double n = table.atRisk(i);
            if (d > 0) {
                f += s * dk / n;
                // when all at risk leave, nothing follows and the first term is nought times infinity
                double a = d == n ? 0 : d / (n * (n - d));
                running = running.plus(f, a, s * s * dk * (n - dk) / (n * n * n), s * dk / (n * n));
                s *= (n - d) / n;
                days[steps] = table.day(i);
                incidence[steps] = f;
                sums[steps++] = running;
            }
        }
        return new AalenJohansen(
                Arrays.copyOf(days, steps), Arrays.copyOf(incidence, steps), Arrays.copyOf(sums, steps));
    }

    /** From the first entry on. */
    public static AalenJohansen of(RiskTable table, int cause) {
        return of(table, cause, table.size() == 0 ? 0 : table.day(0));
    }

    private int step(long t) {
        int found = Arrays.binarySearch(days, t);
        return found >= 0 ? found : -found - 2;
    }

    /** F̂ₖ(t), 0 before the first event. */
    public double incidence(long t) {
        int i = step(t);
        return i < 0 ? 0 : incidence[i];
    }

    /** Its standard error, in units of the incidence. */
    public double stdError(long t) {
        int i = step(t);
        return i < 0 ? 0 : StrictMath.sqrt(sums[i].variance(incidence[i]));
    }
}
