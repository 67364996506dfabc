package mentoring.reports.shared;

import java.math.BigDecimal;
import mentoring.reports.release.SqlRow;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.CellKey;
import mentoring.reports.words.Numbers;

/**
 * One row of {@code indicator_value} with its limits; every number may be null.
 *
 * @param value a share is n / N exactly, because a stored double can miss a half by its last bit
 * @param hidden the disclosure gate keeps it from this zone
 */
public record ValueRow(
        CellKey key,
        Long numerator,
        Long denominator,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        BigDecimal target,
        BigDecimal coverage,
        String status,
        String definition,
        boolean hidden) {

    static ValueRow of(SqlRow row, Zone zone) {
        CellKey key = new CellKey(
                row.text("campaign_id"),
                row.text("indicator"),
                row.text("level"),
                row.text("territory_code"),
                row.text("breakdown"),
                row.text("group_value"),
                "value");
        Long n = row.count("numerator");
        Long total = row.count("denominator");
        BigDecimal stored = row.decimal("value");
        boolean share = stored != null && n != null && total != null && total > 0;
        return new ValueRow(
                key,
                n,
                total,
                share ? Numbers.share(n, total) : stored,
                row.decimal("ci_low"),
                row.decimal("ci_high"),
                row.decimal("target"),
                row.decimal("coverage"),
                row.text("status"),
                row.text("definition"),
                zone == Zone.PUBLIC && !"show".equals(row.text("public_status")));
    }

    /** A row that the release does not have. */
    static ValueRow missing(CellKey key) {
        return new ValueRow(key, null, null, null, null, null, null, null, "not_reported", null, false);
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
