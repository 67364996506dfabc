package mentoring.reports.shared;

import java.math.BigDecimal;
import mentoring.reports.release.SqlRow;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.CellKey;
import mentoring.reports.words.Numbers;

/**
 * One row of {@code indicator_value}; numbers may be null.
 *
 * @param value a share is n / N exactly, because a stored double can miss a half by its last bit
 * @param previous likewise, when the query gave n and N of the previous campaign
 * @param low lower limit of the 95 % interval of a share
 * @param hidden the disclosure gate keeps it from this zone
 */
public record IndicatorCell(
        CellKey key,
        Long numerator,
        Long denominator,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        BigDecimal target,
        BigDecimal previous,
        BigDecimal change,
        BigDecimal coverage,
        BigDecimal valueMin,
        BigDecimal valueMax,
        String status,
        String definition,
        boolean hidden) {

    public static IndicatorCell of(SqlRow row, Zone zone) {
        CellKey key = new CellKey(
                row.text("campaign_id"),
                row.text("indicator"),
                row.text("level"),
                row.text("territory_code"),
                row.text("breakdown"),
                row.text("group_value"),
                "value");
        BigDecimal value = exact(row.count("numerator"), row.count("denominator"), row.decimal("value"));
        BigDecimal previous = exact(
                row.count("previous_numerator"), row.count("previous_denominator"), row.decimal("previous_value"));
        boolean comparable = value != null && previous != null && row.decimal("change") != null;
        return new IndicatorCell(
                key,
                row.count("numerator"),
                row.count("denominator"),
                value,
                row.decimal("ci_low"),
                row.decimal("ci_high"),
                row.decimal("target"),
                previous,
                comparable ? value.subtract(previous) : row.decimal("change"),
                row.decimal("coverage"),
                row.decimal("value_min"),
                row.decimal("value_max"),
                row.text("status"),
                row.text("definition"),
                zone == Zone.PUBLIC && !"show".equals(row.text("public_status")));
    }

    /** A cell that the release does not have. */
    public static IndicatorCell missing(CellKey key) {
        return new IndicatorCell(
                key, null, null, null, null, null, null, null, null, null, null, null, "not_reported", null, false);
    }

    /** The stored double can miss a half by its last bit; n / N cannot. */
    private static BigDecimal exact(Long numerator, Long denominator, BigDecimal stored) {
        boolean share = stored != null && numerator != null && denominator != null && denominator > 0;
        return share ? Numbers.share(numerator, denominator) : stored;
    }

    public BigDecimal gap() {
        return value == null || target == null ? null : value.subtract(target);
    }

    public boolean isKnown() {
        return !hidden && value != null;
    }

    /** Known and more than zero. */
    public boolean isPositive() {
        return isKnown() && value.signum() > 0;
    }

    /** Known and zero. */
    public boolean isZero() {
        return isKnown() && value.signum() == 0;
    }
}
