package mentoring.transform.outcomes;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as reports print them. */
final class Printed {

    private Printed() {}

    /** Whether n of N is the percentage, rounded or cut to its own number of decimals. */
    static boolean matches(BigDecimal percentage, long n, long total) {
        int decimals = Math.max(0, percentage.scale());
        return percentage.compareTo(percent(n, total, decimals, RoundingMode.HALF_UP)) == 0
                || percentage.compareTo(percent(n, total, decimals, RoundingMode.DOWN)) == 0;
    }

    static BigDecimal percent(long n, long total, int decimals, RoundingMode rounding) {
        return BigDecimal.valueOf(n).movePointRight(2).divide(BigDecimal.valueOf(total), decimals, rounding);
    }

    static String russian(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
