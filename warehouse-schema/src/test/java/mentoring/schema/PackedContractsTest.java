package mentoring.schema;

import static org.assertj.core.api.Assertions.assertThat;

import mentoring.schema.Table.Layer;
import org.junit.jupiter.api.Test;

/** The contracts that are packed with the program. */
class PackedContractsTest {
    private final Contracts contracts = Contracts.load();

    @Test
    void everyInputAndPublishedTableOfTheDesignHasOne() {
        assertThat(contracts.layer(Layer.INPUT)).hasSize(31);
        assertThat(contracts.layer(Layer.PUBLISHED)).extracting(Table::name).contains("indicator_value");
    }

    @Test
    void everyPublishedTableSaysWhatMayLeave() {
        assertThat(contracts.layer(Layer.PUBLISHED))
                .allSatisfy(table -> assertThat(table.field("public_status")).isPresent());
    }

    /** What a hidden row still shows: its key, and this. Anything else must be a measure, which the mask takes away. */
    @Test
    void everyOtherPublishedColumnIsAMeasure() {
        assertThat(contracts.layer(Layer.PUBLISHED).stream()
                        .flatMap(t -> t.fields().stream()
                                .filter(f -> !f.measure() && !t.naturalKey().contains(f.name()))
                                .map(f -> f.name().equals("public_status") ? f.name() : t.name() + "." + f.name()))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "public_status",
                        "comparison.reference_territory_code",
                        "consistency_finding.severity",
                        "forecast.method",
                        "indicator_value.as_of",
                        "indicator_value.borders",
                        "indicator_value.definition",
                        "indicator_value.hierarchy",
                        "indicator_value.indicator_version",
                        "indicator_value.status",
                        "indicator_value.target",
                        "mentoring_effect.method",
                        "mentoring_effect.note",
                        "quality_result.column_name",
                        "quality_result.severity",
                        "quality_result.status",
                        "quality_result.threshold",
                        "result_dynamics.series_break",
                        "result_dynamics.status",
                        "retention_curve.status",
                        "retention_test.df");
    }

    @Test
    void titlesThatFilesAreRecognisedByAreUnique() {
        assertThat(contracts.layer(Layer.INPUT).stream()
                        .flatMap(t -> java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(t.name(), t.title().ru()), t.synonyms().stream()))
                        .map(HeaderName::normalise))
                .doesNotHaveDuplicates();
    }

    @Test
    void personsAreNeverReferredToWithoutAToken() {
        assertThat(contracts.layer(Layer.INPUT))
                .flatExtracting(Table::references)
                .filteredOn(reference -> reference.table().equals("persons"))
                .isNotEmpty();
        for (Table table : contracts.layer(Layer.INPUT)) {
            table.references().stream()
                    .filter(reference -> reference.table().equals("persons"))
                    .forEach(reference -> assertThat(
                                    table.field(reference.field()).orElseThrow().refersToPerson())
                            .as(table.name() + "." + reference.field())
                            .isTrue());
        }
    }
}
