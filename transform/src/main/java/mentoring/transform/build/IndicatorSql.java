package mentoring.transform.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.schema.CodeLists;
import mentoring.schema.Indicator;
import mentoring.schema.Indicator.Breakdown.Base;
import mentoring.schema.IndicatorCatalogue;

/**
 * The query that lists, for every indicator of the catalogue, which entity of which school counts for numerator and
 * denominator. All levels and breakdowns are then counted over it in one pass.
 */
final class IndicatorSql {
    static final String FACTS = "indicator_fact";

    private IndicatorSql() {}

    static String facts(IndicatorCatalogue catalogue, CodeLists codeLists) {
        List<String> parts = new ArrayList<>();
        catalogue.packs().forEach((pack, indicators) -> {
            for (Indicator indicator : indicators) {
                parts.addAll(facts(pack, indicator, codeLists));
            }
        });
        return String.join("\nUNION ALL\n", parts);
    }

    /** The facts of one indicator: over everything, and in each group of its own breakdown. */
    static List<String> facts(String pack, Indicator indicator, CodeLists codeLists) {
        List<String> parts = new ArrayList<>();
        if (indicator.hasTotal()) {
            parts.add(select(pack, indicator, "'all'", "'all'", indicator.numerator(), "", null));
        }
        if (indicator.breakdown() == null) {
            return parts;
        }
        String group = "(" + indicator.breakdown().expression() + ")";
        String name = "'" + indicator.breakdown().name() + "'";
        if (indicator.breakdown().base() == Base.GROUP) {
            parts.add(select(pack, indicator, name, group, indicator.numerator(), "", group + " IS NOT NULL"));
        } else {
            String groups = indicator.groupValues(codeLists).stream()
                    .map(g -> "('" + g + "')")
                    .collect(Collectors.joining(", "));
            String join = " CROSS JOIN (VALUES " + groups + ") AS own_groups(own_group)";
            String numerator = "(" + indicator.numerator() + ") AND " + group + " = own_group";
            parts.add(select(pack, indicator, name, "own_group", numerator, join, null));
        }
        return parts;
    }

    private static String select(
            String pack,
            Indicator indicator,
            String breakdown,
            String group,
            String numerator,
            String join,
            String condition) {
        Indicator.Population population = indicator.population();
        String where = java.util.stream.Stream.of(population.where(), condition)
                .filter(c -> c != null)
                .map(c -> "(" + c + ")")
                .collect(Collectors.joining(" AND "));
        return "SELECT campaign_id, '" + pack + "' AS pack, '" + indicator.code() + "' AS indicator, " + breakdown
                + " AS breakdown, " + group + " AS group_value, " + population.unit() + " AS unit_code, CAST("
                + population.entity() + " AS STRING) AS entity, coalesce(" + numerator
                + ", false) AS in_numerator, coalesce("
                + (indicator.denominator() == null ? "false" : indicator.denominator())
                + ", false) AS in_denominator FROM "
                + population.table() + join
                // "WHERE (a)" alone would read as a table alias with a column list in Spark SQL
                + (where.isEmpty() ? "" : " WHERE true AND " + where);
    }
}
