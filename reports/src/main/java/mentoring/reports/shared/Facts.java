package mentoring.reports.shared;

import java.math.BigDecimal;
import java.util.Map;
import mentoring.reports.release.SqlRow;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.State;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.reports.tree.NumberSource;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.words.Numbers;

/**
 * Prints numbers of rows of any query under keys that the caller names, or the sign that says why one is not printed. An
 * empty field was not reported («…»); {@link PublishedRow} takes it as without meaning («–»).
 */
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

    /** Difference of two numbers that are both printed; bound to the first. */
    public NumberRun difference(NumberRun one, NumberRun other, NumberSource source) {
        if (!one.isKnown() || !other.isKnown()) {
            State state = one.isKnown() ? other.state() : one.state();
            return numbers.unprinted(state, Unit.DIFFERENCE, source);
        }
        return numbers.difference(one.value().subtract(other.value()), source);
    }
}
