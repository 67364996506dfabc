package mentoring.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in a contract names the file, the place in it, and the cure. */
class ContractMistakesTest {
    private static final String SCHOOLS =
            """
            name: schools
            title: Организации
            description: Школы.
            x-mentoring:
              titleEn: Schools
              descriptionEn: Schools.
              grain: one school
              grainRu: одна школа
              naturalKey: [school_id]
            fields:
              - name: school_id
                type: string
                title: Код школы
                description: Код.
                x-mentoring: {titleEn: School id, descriptionEn: Id.}
            """;
    private static final String VISITS =
            """
            name: visits
            title: Посещения
            description: Посещения школ.
            x-mentoring:
              titleEn: Visits
              descriptionEn: Visits to schools.
              grain: one visit
              grainRu: одно посещение
              naturalKey: [school_id, visited_on]
              school: school_id
              rules:
                - id: visits-in-order
                  kind: order
                  fields: [visited_on, reported_on]
                  severity: warn
                  messageRu: Отчёт раньше посещения.
                  messageEn: Reported before the visit.
            fields:
              - name: school_id
                type: string
                title: Школа
                description: Школа.
                constraints: {required: true, pattern: '[0-9]+'}
                x-mentoring: {titleEn: School, descriptionEn: School., id: schools}
              - name: visited_on
                type: date
                title: Дата посещения
                description: Когда.
                x-mentoring: {titleEn: Visited on, descriptionEn: When.}
              - name: reported_on
                type: date
                title: Дата отчёта
                description: Когда сообщили.
                x-mentoring: {titleEn: Reported on, descriptionEn: When reported., synonyms: [Отчёт сдан]}
              - name: mark
                type: number
                title: Оценка
                description: Оценка.
                x-mentoring: {titleEn: Mark, descriptionEn: Mark., scale: 2}
              - name: kind
                type: string
                title: Вид
                description: Вид посещения.
                x-mentoring: {titleEn: Kind, descriptionEn: Kind., codes: visit_kind}
            foreignKeys:
              - fields: school_id
                reference: {resource: schools, fields: school_id}
                x-mentoring: {severity: set-aside}
            """;
    private static final String VISIT_KINDS =
            """
            code,title_ru,title_en,valid_from,valid_to,synonyms_ru
            planned,плановое,planned,,,по плану
            sudden,внеплановое,unplanned,,,
            """;

    @Test
    void theExampleIsSound() {
        assertThat(contracts(VISITS).get("visits").fields()).hasSize(5);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            unknown key in a column     | 'description: Когда.'            | 'describtion: Когда.'              | describtion               | use one of
            unknown key of our own      | 'titleEn: Kind,'                 | 'titleEn: Kind, colour: red,'      | colour                    | use one of
            unknown key of the table    | 'title: Посещения'               | 'titel: Посещения'                 | titel                     | use one of
            unknown type                | 'type: number'                   | 'type: float'                      | fields > item 4 > type    | use one of
            unknown severity            | 'severity: warn'                 | 'severity: ignore'                 | severity                  | use one of
            unknown rule kind           | 'kind: order'                    | 'kind: later'                      | kind                      | use one of
            text where a number belongs | 'scale: 2'                       | 'scale: two'                       | scale                     | write a whole number
            unknown code list           | 'codes: visit_kind'              | 'codes: visit_sort'                | kind: no code list        | add codes/visit_sort.csv
            coded column is no text     | 'scale: 2}'                      | 'scale: 2, codes: visit_kind}'     | mark                      | write type: string
            header claimed twice        | 'synonyms: [Отчёт сдан]'         | 'synonyms: [ДАТА  посещения]'      | reported_on               | keep it at one of the two
            two columns of one name     | 'name: mark'                     | 'name: kind'                       | two columns               | rename one
            unknown column in the key   | 'naturalKey: [school_id, vis'    | 'naturalKey: [schol_id, vis'       | naturalKey                | use one of [school_id
            unknown column in a rule    | 'fields: [visited_on, rep'       | 'fields: [visited, rep'            | rule visits-in-order      | use one of [school_id
            unknown school column       | 'school: school_id'              | 'school: school'                   | school, factDate          | use one of [school_id
            reference to unknown table  | 'resource: schools'              | 'resource: scools'                 | scools.school_id          | name an existing table
            reference to unknown column | 'resource: schools, fields: school_id' | 'resource: schools, fields: id' | schools.id             | name an existing table
            id of an unknown table      | 'id: schools}'                   | 'id: offices}'                     | offices                   | name an input table
            input number without scale  | 'scale: 2'                       | 'synonyms: []'                     | mark                      | give x-mentoring > scale
            broken pattern              | '[0-9]+'                         | '[0-9+'                            | school_id > pattern       | Java regular expression
            other name than the file    | 'name: visits'                   | 'name: visit'                      | name                      | name the table as its file: visits
            English title forgotten     | 'titleEn: Mark, '                | ''                                 | mark > titleEn            | add it
            grain forgotten             | 'grainRu: одно посещение'        | ''                                 | grain (Russian)           | add it
            bad indentation             | '  titleEn: Visits'              | ' titleEn: Visits'                 | line                      | mend the indentation
            """)
    void mistakesNamePlaceAndCure(String mistake, String right, String wrong, String place, String cure) {
        assertThat(VISITS).contains(right);
        assertThatThrownBy(() -> contracts(VISITS.replace(right, wrong == null ? "" : wrong)))
                .isInstanceOf(DefinitionError.class)
                .hasMessageStartingWith("input/visits.yaml, ")
                .hasMessageContaining(place)
                .hasMessageContaining(cure);
    }

    @Test
    void anEmptyFileIsNamed() {
        assertThatThrownBy(() -> contracts(""))
                .isInstanceOf(DefinitionError.class)
                .hasMessageContaining("input/visits.yaml, whole file");
    }

    @Test
    void identityStaysInTheInputLayer() {
        String published = SCHOOLS.replace("descriptionEn: Id.", "descriptionEn: Id., personalData: identity")
                .replace("name: schools", "name: open_schools");
        assertThatThrownBy(() -> Contracts.of(Map.of("published/open_schools.yaml", published), lists(VISIT_KINDS)))
                .hasMessageContaining("published/open_schools.yaml, school_id")
                .hasMessageContaining("keep it in the private folder");
    }

    @Test
    void oneNameBelongsToOneLayer() {
        assertThatThrownBy(() -> Contracts.of(
                        Map.of("input/schools.yaml", SCHOOLS, "star/schools.yaml", SCHOOLS), lists(VISIT_KINDS)))
                .isInstanceOf(DefinitionError.class)
                .hasMessageContaining("rename one");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a column is missing     | 'valid_to,synonyms_ru' | 'valid_to'     | header      | synonyms_ru
            a name stands for two   | 'по плану'             | 'внеплановое'  | code sudden | keep the name at one of the two
            """)
    void mistakesInACodeList(String mistake, String right, String wrong, String place, String cure) {
        assertThatThrownBy(() -> lists(VISIT_KINDS.replace(right, wrong)))
                .isInstanceOf(DefinitionError.class)
                .hasMessageStartingWith("codes/visit_kind.csv, " + place)
                .hasMessageContaining(cure);
    }

    private static Contracts contracts(String visits) {
        return Contracts.of(Map.of("input/schools.yaml", SCHOOLS, "input/visits.yaml", visits), lists(VISIT_KINDS));
    }

    private static CodeLists lists(String csv) {
        return CodeLists.of(Map.of("visit_kind.csv", csv), Set.of());
    }
}
