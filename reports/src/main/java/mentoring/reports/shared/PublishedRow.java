package mentoring.reports.shared;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import mentoring.reports.release.SqlRow;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.State;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.words.Numbers;

/**
 * One row of a published table: prints its fields as numbers bound to the release, or the sign for why one cannot be
 * printed – hidden from this zone, or without meaning («–») where the row leaves it empty. {@link Facts} is for rows whose
 * empty fields are gaps, and for those that have not got the columns of the natural key.
 */
public final class PublishedRow {
    private final SqlRow row;
    private final ReleaseCell cell;
    private final boolean hidden;
    private final Numbers numbers;

    /** @param key natural key of the table, as its contract names it; the row has these columns */
    PublishedRow(String table, List<String> key, SqlRow row, Zone zone, Numbers numbers) {
        TreeMap<String, String> columns = new TreeMap<>();
        for (String column : key) {
            Object value = row.values().get(column);
            columns.put(column, value == null ? "" : String.valueOf(value));
        }
        this.row = row;
        this.cell = new ReleaseCell(table, columns, "");
        this.hidden = zone == Zone.PUBLIC && !"show".equals(row.text("public_status"));
        this.numbers = numbers;
    }

    public String text(String column) {
        return row.text(column);
    }

    /** A count or year as it is; null when it is empty or hidden. */
    public Long whole(String column) {
        return row.count(column);
    }

    /** A measure as it is; null when it is empty or hidden. */
    public Double exact(String column) {
        BigDecimal value = row.decimal(column);
        return value == null ? null : value.doubleValue();
    }

    public boolean isHidden() {
        return hidden;
    }

    public boolean isKnown(String column) {
        return !hidden && row.values().get(column) != null;
    }

    /** Whether the row itself says that it stands on few persons. */
    public boolean isLowBase() {
        return "low_base".equals(row.values().get("status"))
                || "low_base".equals(row.values().get("flag"));
    }

    public NumberRun count(String field) {
        return isKnown(field) ? numbers.count(whole(field), cell.at(field)) : unprinted(Unit.COUNT, field);
    }

    public NumberRun share(String field) {
        return isKnown(field) ? numbers.share(row.decimal(field), cell.at(field)) : unprinted(Unit.SHARE, field);
    }

    /** A stored share printed from its n and N, because a double can miss a half by its last bit. */
    public NumberRun share(String field, String numerator, String denominator) {
        if (!isKnown(field) || !isKnown(numerator) || !isKnown(denominator) || whole(denominator) == 0) {
            return share(field);
        }
        return numbers.share(Numbers.share(whole(numerator), whole(denominator)), cell.at(field));
    }

    /** A share that the table does not store, of two of its counts; the field is then "n/N". */
    public NumberRun quotient(String numerator, String denominator) {
        String field = numerator + "/" + denominator;
        boolean known = isKnown(numerator) && isKnown(denominator) && whole(denominator) > 0;
        return known
                ? numbers.share(Numbers.share(whole(numerator), whole(denominator)), cell.at(field))
                : unprinted(Unit.SHARE, field);
    }

    /**
     * A share that the report computes from fields of the row.
     *
     * @param value null when it is not defined
     * @param field how it was computed, such as "incidence-loglog_low"
     */
    public NumberRun share(BigDecimal value, String field) {
        return value == null || hidden ? unprinted(Unit.SHARE, field) : numbers.share(value, cell.at(field));
    }

    /** A difference of shares, signed. */
    public NumberRun points(String field) {
        return isKnown(field) ? numbers.points(row.decimal(field), cell.at(field)) : unprinted(Unit.POINTS, field);
    }

    /** A quantity with a fraction, such as months. */
    public NumberRun number(String field, int decimals) {
        return isKnown(field)
                ? numbers.number(row.decimal(field), decimals, cell.at(field))
                : unprinted(Unit.NUMBER, field);
    }

    /** A difference of such quantities, signed. */
    public NumberRun signed(String field, int decimals) {
        return isKnown(field)
                ? numbers.signed(row.decimal(field), decimals, cell.at(field))
                : unprinted(Unit.NUMBER, field);
    }

    /** A calendar year, without the space that groups thousands. */
    public NumberRun year(String field) {
        return isKnown(field) ? numbers.year(whole(field), cell.at(field)) : unprinted(Unit.NUMBER, field);
    }

    private NumberRun unprinted(Unit unit, String field) {
        return numbers.unprinted(hidden ? State.HIDDEN : State.ABSENT, unit, cell.at(field));
    }
}
