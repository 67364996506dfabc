package mentoring.transform.outcomes.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

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

    static String russianPercent(BigDecimal percentage) {
        return percentage.toPlainString().replace('.', ',') + "\u00a0%";
    }

    static String russian(LocalDate date) {
        return "%02d.%02d.%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
