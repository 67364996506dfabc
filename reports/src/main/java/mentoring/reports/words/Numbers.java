package mentoring.reports.words;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.State;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.reports.tree.NumberSource;
import mentoring.workspace.Language;

/**
 * Prints numbers by the rules of the language: Russian has a decimal comma, non-breaking spaces in groups of three and
 * before the per cent sign; both have a true minus and round half up from the exact value.
 */
public final class Numbers {
    /** Places of a share and of a difference of shares, in per cent. */
    public static final int PERCENT_DECIMALS = 1;

    private static final String NBSP = "\u00A0";
    private static final char MINUS = '\u2212';
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Language language;

    public Numbers(Language language) {
        this.language = language;
    }

    /** n / N to far more digits than anybody prints, so that rounding half up later is exact. */
    public static BigDecimal share(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
    }

    public NumberRun count(long value, NumberSource source) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return known(exact, Unit.COUNT, 0, plain(exact, 0), source);
    }

    public NumberRun share(BigDecimal share, NumberSource source) {
        String percent = plain(share.multiply(HUNDRED), PERCENT_DECIMALS);
        String text = percent + (language == Language.RU ? NBSP : "") + "%";
        return known(share, Unit.SHARE, PERCENT_DECIMALS, text, source);
    }

    /** A difference of shares as a bare signed number, for a column that is headed with its unit. */
    public NumberRun points(BigDecimal difference, NumberSource source) {
        String text = signed(difference.multiply(HUNDRED), PERCENT_DECIMALS);
        return known(difference, Unit.POINTS, PERCENT_DECIMALS, text, source);
    }

    /** How far two shares are apart, without sign and with its unit, for sentences that say the direction in words. */
    public NumberRun distance(BigDecimal difference, NumberSource source) {
        String text = plain(difference.abs().multiply(HUNDRED), PERCENT_DECIMALS)
                + NBSP
                + (language == Language.RU ? "п.п." : "pp");
        return known(difference.abs(), Unit.POINTS, PERCENT_DECIMALS, text, source);
    }

    public NumberRun difference(BigDecimal difference, NumberSource source) {
        return known(difference, Unit.DIFFERENCE, 0, signed(difference, 0), source);
    }

    /** A quantity with a fraction in a unit that the text around it names: months, points of a scale. */
    public NumberRun number(BigDecimal value, int decimals, NumberSource source) {
        return known(value, Unit.NUMBER, decimals, plain(value, decimals), source);
    }

    /** A calendar year: its thousands are not set apart. */
    public NumberRun year(long year, NumberSource source) {
        return known(BigDecimal.valueOf(year), Unit.NUMBER, 0, String.valueOf(year), source);
    }

    /** A difference of such quantities, printed with its sign. */
    public NumberRun signed(BigDecimal value, int decimals, NumberSource source) {
        return known(value, Unit.NUMBER, decimals, signed(value, decimals), source);
    }

    /** A sign in the place of a number that cannot be printed; the legend explains it. */
    public NumberRun unprinted(State state, Unit unit, NumberSource source) {
        return new NumberRun(null, unit, 0, state, sign(state), false, source);
    }

    /** Whether a number is printed as zero although it is none. */
    public static boolean isRoundedToZero(NumberRun number) {
        boolean share = number.unit() == Unit.SHARE || number.unit() == Unit.POINTS;
        return share
                && number.isKnown()
                && number.value().signum() != 0
                && number.value()
                                .multiply(HUNDRED)
                                .setScale(number.decimals(), RoundingMode.HALF_UP)
                                .signum()
                        == 0;
    }

    public String sign(State state) {
        return switch (state) {
            case HIDDEN -> "*";
            case MISSING -> "…";
            case ABSENT -> "–";
            case NOT_APPLICABLE -> language == Language.RU ? "н/п" : "n/a";
            case KNOWN -> throw new IllegalArgumentException("A known number has no sign");
        };
    }

    private static NumberRun known(BigDecimal value, Unit unit, int decimals, String text, NumberSource source) {
        return new NumberRun(value, unit, decimals, State.KNOWN, text, false, source);
    }

    private String signed(BigDecimal value, int decimals) {
        String text = plain(value, decimals);
        return value.setScale(decimals, RoundingMode.HALF_UP).signum() > 0 ? "+" + text : text;
    }

    private String plain(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        DecimalFormat format = new DecimalFormat("#,##0", symbols());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        // A rounded zero has no sign.
        return format.format(rounded.signum() == 0 ? rounded.abs() : rounded);
    }

    private DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(ULocale.ENGLISH);
        symbols.setMinusSign(MINUS);
        if (language == Language.RU) {
            symbols.setDecimalSeparator(',');
            symbols.setGroupingSeparator(NBSP.charAt(0));
        }
        return symbols;
    }
}
