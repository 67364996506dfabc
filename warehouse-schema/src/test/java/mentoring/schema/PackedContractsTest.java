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
