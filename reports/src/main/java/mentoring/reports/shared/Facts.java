package mentoring.reports.shared;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import mentoring.reports.release.SqlRow;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.CellKey;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.State;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.reports.tree.NumberSource;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.words.Numbers;

/** Prints numbers of published rows, or the sign that says why one is not printed. */
public final class Facts {
    private static final String STATUS = "public_status";

    private final Numbers numbers;
    private final Zone zone;

    public Facts(Numbers numbers, Zone zone) {
        this.numbers = numbers;
        this.zone = zone;
    }

    /** A row that the release does not have: all its numbers are missing. */
    public static SqlRow none() {
        return new SqlRow(Map.of());
    }

    /** A whole number of a row. */
    public NumberRun count(SqlRow row, String column, ReleaseCell row0) {
        return number(row, column, Unit.COUNT, row0.at(column));
    }

    /** A share 0…1 as the release holds it. */
    public NumberRun share(SqlRow row, String column, ReleaseCell key) {
        return number(row, column, Unit.SHARE, key.at(column));
    }

    /** n / N of two counts of one row, exactly; the field is named {@code n/N}. */
    public NumberRun ratio(SqlRow row, String n, String total, ReleaseCell key) {
        ReleaseCell source = key.at(n + "/" + total);
        NumberRun part = count(row, n, key);
        NumberRun whole = count(row, total, key);
        if (!part.isKnown() || !whole.isKnown()) {
            State state = part.isKnown() ? whole.state() : part.state();
            return numbers.unprinted(state, Unit.SHARE, source);
        }
        return whole.value().signum() == 0
                ? numbers.unprinted(State.ABSENT, Unit.SHARE, source)
                : numbers.share(
                        Numbers.share(
                                part.value().longValueExact(), whole.value().longValueExact()),
                        source);
    }

    /** A mean with its decimals. */
    public NumberRun mean(SqlRow row, String column, int decimals, ReleaseCell key) {
        ReleaseCell source = key.at(column);
        if (hidden(row)) {
            return numbers.unprinted(State.HIDDEN, Unit.NUMBER, source);
        }
        BigDecimal value = value(row, column);
        return value == null
                ? numbers.unprinted(State.MISSING, Unit.NUMBER, source)
                : numbers.number(value, decimals, source);
    }

    private NumberRun number(SqlRow row, String column, Unit unit, ReleaseCell source) {
        if (hidden(row)) {
            return numbers.unprinted(State.HIDDEN, unit, source);
        }
        BigDecimal value = value(row, column);
        if (value == null) {
            return numbers.unprinted(State.MISSING, unit, source);
        }
        return unit == Unit.SHARE ? numbers.share(value, source) : numbers.count(value.longValueExact(), source);
    }

    private static BigDecimal value(SqlRow row, String column) {
        return row.values().isEmpty() ? null : row.decimal(column);
    }

    private boolean hidden(SqlRow row) {
        return zone == Zone.PUBLIC && row.values().containsKey(STATUS) && !"show".equals(row.text(STATUS));
    }

    /** n of an indicator. */
    public NumberRun numerator(ValueRow row) {
        return field(row, whole(row.numerator()), Unit.COUNT, "numerator");
    }

    /** N of an indicator. */
    public NumberRun denominator(ValueRow row) {
        return field(row, whole(row.denominator()), Unit.COUNT, "denominator");
    }

    /** The value of an indicator. */
    public NumberRun value(ValueRow row, boolean share) {
        return field(row, row.value(), share ? Unit.SHARE : Unit.COUNT, "value");
    }

    public NumberRun low(ValueRow row) {
        return field(row, row.low(), Unit.SHARE, "ci_low");
    }

    public NumberRun high(ValueRow row) {
        return field(row, row.high(), Unit.SHARE, "ci_high");
    }

    public NumberRun coverage(ValueRow row) {
        return field(row, row.coverage(), Unit.SHARE, "coverage");
    }

    /** A target is no fact about persons: it is printed even where the value is hidden. */
    public NumberRun target(ValueRow row, boolean share) {
        CellKey key = row.key().at("target");
        if (row.target() == null) {
            return numbers.unprinted(State.ABSENT, share ? Unit.SHARE : Unit.COUNT, key);
        }
        return share
                ? numbers.share(row.target(), key)
                : numbers.count(row.target().longValue(), key);
    }

    /** This value minus the one of the campaign before. */
    public NumberRun change(ValueRow row, ValueRow before, boolean share) {
        CellKey key = row.key().at("change-" + before.key().campaign());
        Unit unit = share ? Unit.POINTS : Unit.DIFFERENCE;
        if (row.hidden() || before.hidden()) {
            return numbers.unprinted(State.HIDDEN, unit, key);
        }
        if (row.value() == null || before.value() == null) {
            return numbers.unprinted(State.MISSING, unit, key);
        }
        BigDecimal change = row.value().subtract(before.value());
        return share ? numbers.points(change, key) : numbers.difference(change, key);
    }

    /** Difference of two numbers that are both printed; bound to the first. */
    public NumberRun difference(NumberRun one, NumberRun other, NumberSource source) {
        if (!one.isKnown() || !other.isKnown()) {
            State state = one.isKnown() ? other.state() : one.state();
            return numbers.unprinted(state, Unit.DIFFERENCE, source);
        }
        return numbers.difference(one.value().subtract(other.value()), source);
    }

    private static BigDecimal whole(Long value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private NumberRun field(ValueRow row, BigDecimal value, Unit unit, String field) {
        CellKey key = row.key().at(field);
        if (row.hidden()) {
            return numbers.unprinted(State.HIDDEN, unit, key);
        }
        if (value == null) {
            boolean inapplicable = "not_applicable".equals(row.status());
            return numbers.unprinted(inapplicable ? State.NOT_APPLICABLE : State.MISSING, unit, key);
        }
        return unit == Unit.SHARE ? numbers.share(value, key) : numbers.count(value.longValueExact(), key);
    }

    /** Parameters of a query; names and values alternate, a value may be null. */
    public static Map<String, Object> parameters(Object... pairs) {
        Map<String, Object> parameters = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put((String) pairs[i], pairs[i + 1]);
        }
        return parameters;
    }
}
