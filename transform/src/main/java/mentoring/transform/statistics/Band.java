package mentoring.transform.statistics;

import java.util.Optional;

/**
 * Pointwise interval of a survival estimate, with V = Σd/(n(n − d)) the Greenwood sum (variance of ln Ŝ). All are empty at
 * Ŝ = 0 and Ŝ = 1, where the data give no error. Source: Kalbfleisch and Prentice (2002), 1.4; R {@code survfit(conf.type)}.
 */
public enum Band {
    /** Ŝ^exp(±z√V/|ln Ŝ|): stays within 0…1, covers best in small samples; the interval of the tables. */
    LOG_LOG {
        @Override
        Interval limits(double survival, double variance, double z) {
            double log = StrictMath.log(survival);
            double factor = StrictMath.exp(z * StrictMath.sqrt(variance) / StrictMath.abs(log));
            return new Interval(StrictMath.exp(log * factor), StrictMath.exp(log / factor));
        }
    },
    /** Ŝ·exp(±z√V), cut at 1. */
    LOG {
        @Override
        Interval limits(double survival, double variance, double z) {
            double factor = StrictMath.exp(z * StrictMath.sqrt(variance));
            return new Interval(survival / factor, StrictMath.min(1, survival * factor));
        }
    },
    /** Ŝ ± z·Ŝ√V, cut at 0 and 1. */
    PLAIN {
        @Override
        Interval limits(double survival, double variance, double z) {
            double half = z * survival * StrictMath.sqrt(variance);
            return new Interval(StrictMath.max(0, survival - half), StrictMath.min(1, survival + half));
        }
    };

    abstract Interval limits(double survival, double variance, double z);

    /**
     * @param survival Ŝ(t)
     * @param variance V, the Greenwood sum up to t
     * @param z see {@link Normal}
     */
    public Optional<Interval> interval(double survival, double variance, double z) {
        boolean defined = survival > 0 && survival < 1 && variance > 0 && !Double.isInfinite(variance);
        return defined ? Optional.of(limits(survival, variance, z)) : Optional.empty();
    }
}
