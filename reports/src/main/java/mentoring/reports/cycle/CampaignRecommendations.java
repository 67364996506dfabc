package mentoring.reports.cycle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mentoring.reports.release.SqlRow;
import mentoring.reports.release.Zone;
import mentoring.reports.shared.Indicator;
import mentoring.reports.shared.Pen;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.tree.RowCount;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Row;

/** The recommendations that the campaigns gave the territory, by addressee, each with the indicator it aims at. */
final class CampaignRecommendations {
    private static final String QUERY = "cycle/recommendations.sql";

    private final CycleKit kit;
    private final List<SqlRow> rows;

    CampaignRecommendations(CycleKit kit) {
        this.kit = kit;
        this.rows = kit.innerRows("input.recommendations", "recommendations");
    }

    /** Recommendations are no published table: the public zone does not have them. */
    boolean isPublic() {
        return kit.context().zone() == Zone.PUBLIC;
    }

    List<SqlRow> of(String campaign) {
        return rows.stream().filter(r -> r.text("campaign_id").equals(campaign)).toList();
    }

    /** The length of a part of the list. */
    NumberRun count(long n, String part) {
        return kit.numbers().count(n, new RowCount(QUERY, part));
    }

    /** Rows of a table under the names of their addressees, in the order of the code list. */
    List<Row> byAddressee(List<SqlRow> own, Function<SqlRow, Row> row) {
        List<Row> printed = new ArrayList<>();
        groups(own).forEach((addressee, list) -> {
            printed.add(Row.group(Pen.capitalised(addressee)));
            list.forEach(r -> printed.add(row.apply(r)));
        });
        return printed;
    }

    private Map<String, List<SqlRow>> groups(List<SqlRow> own) {
        Map<String, String> titles = kit.data().codes("addressee");
        Map<String, List<SqlRow>> groups = new LinkedHashMap<>();
        titles.forEach((code, title) -> {
            List<SqlRow> list =
                    own.stream().filter(r -> code.equals(r.text("addressee"))).toList();
            if (!list.isEmpty()) {
                groups.put(title, list);
            }
        });
        own.stream().filter(r -> !titles.containsKey(r.text("addressee"))).forEach(r -> groups.computeIfAbsent(
                        String.valueOf(r.text("addressee")), a -> new ArrayList<>())
                .add(r));
        return groups;
    }

    Optional<Indicator> indicator(SqlRow row) {
        return kit.data().numbered().stream()
                .filter(i -> i.code().equals(row.text("indicator")))
                .findFirst();
    }

    /** The name of the indicator, or a dash where the measure aims at none. */
    Cell name(SqlRow row) {
        return Cell.of(indicator(row).map(kit::shortName).orElse("–"));
    }

    /** The value that the measure is to reach. */
    Cell expected(SqlRow row) {
        BigDecimal expected = row.decimal("expected");
        if (expected == null) {
            return Cell.of("–");
        }
        ReleaseCell cell = ReleaseCell.of(
                "recommendations",
                "expected",
                "campaign_id",
                row.text("campaign_id"),
                "recommendation_id",
                row.text("recommendation_id"));
        boolean share = indicator(row).map(Indicator::share).orElse(false);
        return Cell.of(
                share ? kit.numbers().share(expected, cell) : kit.numbers().count(expected.longValue(), cell));
    }
}
