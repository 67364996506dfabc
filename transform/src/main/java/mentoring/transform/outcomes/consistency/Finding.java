package mentoring.transform.outcomes.consistency;

import java.math.BigDecimal;

/**
 * One contradiction.
 *
 * @param severity error, warning or info
 * @param indicators what contradicts each other, parted by semicolons
 * @param observed what was found, or null
 * @param bound what it contradicts, or null
 */
record Finding(String rule, String severity, String indicators, Double observed, Double bound, String ru, String en) {
    static final String ERROR = "error";
    static final String WARNING = "warning";
    static final String INFO = "info";

    static Finding of(
            String rule,
            String severity,
            String indicators,
            BigDecimal observed,
            BigDecimal bound,
            String ru,
            String en) {
        return new Finding(
                rule,
                severity,
                indicators,
                observed == null ? null : observed.doubleValue(),
                bound == null ? null : bound.doubleValue(),
                ru,
                en);
    }

    static Finding of(
            String rule, String severity, String indicators, long observed, long bound, String ru, String en) {
        return new Finding(rule, severity, indicators, (double) observed, (double) bound, ru, en);
    }
}
