package mentoring.transform.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.schema.Field;
import mentoring.schema.FieldType;
import mentoring.schema.Indicator;
import mentoring.schema.IndicatorCatalogue;
import mentoring.schema.Table;
import mentoring.transform.engine.Column;
import mentoring.transform.engine.Engine;
import mentoring.transform.engine.SharedSpark;
import mentoring.transform.engine.duckdb.DuckDbEngine;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of every indicator, on both engines. */
class IndicatorExampleTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> examples() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.load(World.CONTRACTS);
        return catalogue.packs().entrySet().stream().flatMap(pack -> pack.getValue().stream()
                .map(i -> DynamicTest.dynamicTest(pack.getKey() + " " + i.code(), () -> check(pack.getKey(), i))));
    }

    private void check(String pack, Indicator indicator) {
        try (Engine duckdb = new DuckDbEngine("500MB", folder)) {
            for (Engine engine : List.of(duckdb, SharedSpark.engine())) {
                assertThat(counted(engine, pack, indicator))
                        .as("%s on %s", indicator.code(), engine.name())
                        .containsAllEntriesOf(expected(indicator));
            }
        }
    }

    private static Map<String, String> counted(Engine engine, String pack, Indicator indicator) {
        Table population = World.CONTRACTS.get(indicator.population().table());
        engine.constants(population.name(), Column.of(population), rows(population, indicator));
        String facts = String.join(" UNION ALL ", IndicatorSql.facts(pack, indicator, World.CONTRACTS.codeLists()));
        String sql = "SELECT breakdown, group_value, count(DISTINCT CASE WHEN in_numerator THEN entity END),"
                + " count(DISTINCT CASE WHEN in_denominator THEN entity END) FROM (" + facts
                + ") AS facts GROUP BY breakdown, group_value";
        return engine.rows(sql).stream()
                .collect(Collectors.toMap(
                        r -> r.get(0) + "/" + r.get(1),
                        r -> r.get(2) + (indicator.denominator() == null ? "" : " of " + r.get(3))));
    }

    private static Map<String, String> expected(Indicator indicator) {
        Indicator.Example example = indicator.example();
        Map<String, String> expected = new java.util.TreeMap<>();
        if (indicator.hasTotal()) {
            expected.put("all/all", text(example.numerator(), example.denominator()));
        }
        if (example.groups() != null) {
            example.groups()
                    .forEach((group, counts) -> expected.put(
                            indicator.breakdown().name() + "/" + group,
                            text(counts.numerator(), counts.denominator())));
        }
        assertThat(expected).as("expectations of %s", indicator.code()).isNotEmpty();
        return expected;
    }

    private static String text(Long numerator, Long denominator) {
        return numerator + (denominator == null ? "" : " of " + denominator);
    }

    private static List<List<Object>> rows(Table population, Indicator indicator) {
        List<List<Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : indicator.example().rows()) {
            assertThat(population.fieldsByName().keySet()).containsAll(row.keySet());
            List<Object> values = new ArrayList<>();
            for (Field field : population.fields()) {
                values.add(value(field, row.get(field.name())));
            }
            rows.add(values);
        }
        return rows;
    }

    private static Object value(Field field, Object value) {
        return field.type() == FieldType.INTEGER && value != null ? ((Number) value).longValue() : value;
    }
}
