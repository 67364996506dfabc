package mentoring.schema;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A mistake in an indicator or a rule names the file, the place and the cure. */
class CatalogueMistakesTest {
    private static final Contracts CONTRACTS = Contracts.load();

    @Test
    void anIndicatorWithoutASource() {
        String yaml =
                """
                code: x1
                version: 1
                ordinal: 1
                name: {ru: Имя, en: Name}
                short-name: {ru: Имя, en: Name}
                method: {ru: Метод, en: Method}
                unit: count
                direction: up
                subject: documents
                population: {table: school_at_campaign, unit: school_id, entity: school_id}
                numerator: has_d01
                example: {rows: []}
                """;
        assertThatThrownBy(() -> IndicatorCatalogue.of(Map.of("pack/x1.yaml", yaml), CONTRACTS))
                .isInstanceOf(DefinitionError.class)
                .hasMessageContaining("indicators/pack/x1.yaml")
                .hasMessageContaining("source")
                .hasMessageContaining("add it");
    }

    @Test
    void aRuleAboutATableThatIsNoInput() {
        String yaml =
                """
                id: r1
                severity: warn
                table: fact_pair
                column: pair_id
                message: {ru: Плохо, en: Bad}
                cure: {ru: Исправьте, en: Mend it}
                sql: SELECT 1
                """;
        assertThatThrownBy(() -> RuleCatalogue.of(Map.of("r1.yaml", yaml), CONTRACTS))
                .isInstanceOf(DefinitionError.class)
                .hasMessageContaining("rules/r1.yaml")
                .hasMessageContaining("no such input table");
    }
}
