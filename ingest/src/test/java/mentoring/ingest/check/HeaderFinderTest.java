package mentoring.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.ingest.TestWorkspace;
import mentoring.ingest.decode.ColumnLetters;
import mentoring.ingest.decode.RawCell;
import mentoring.ingest.decode.RawRow;
import mentoring.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderFinderTest {
    private static final Table MENTORS = TestWorkspace.CONTRACTS.get("mentors");
    private static final HeaderFinder FINDER = new HeaderFinder(MENTORS, new HeaderNames(MENTORS));

    private static HeaderFinder.Result find(String... rows) {
        List<RawRow> raw = new ArrayList<>();
        for (String row : rows) {
            raw.add(new RawRow(
                    raw.size() + 1,
                    Arrays.stream(row.split(";", -1)).map(RawCell::text).toList()));
        }
        return FINDER.find(raw);
    }

    /** The header's row and what each column holds; a star marks the last day of a fact. */
    private static String describe(Header header) {
        return header.row() + ": "
                + header.columns().stream()
                        .map(c -> ColumnLetters.of(c.index()) + "="
                                + (c.withdraws() ? "withdrawn" : c.field().name())
                                + (c.lastDay() ? "*" : ""))
                        .collect(Collectors.joining(" "));
    }

    @Test
    void codeNamesInAnyOrder() {
        assertThat(describe(find("entered_on;school_id;person_id").header()))
                .isEqualTo("1: A=entered_on B=school_id C=person_id");
    }

    @Test
    void russianHeadersBelowATitleIgnoringCaseAndPunctuation() {
        HeaderFinder.Result found = find(
                "База наставников МБОУ СОШ № 12;;;;",
                ";;;;",
                "№ п/п;КОД  ОРГАНИЗАЦИИ;Код человека *;Entered on;Последний день;Отозвана;Телефон",
                "1;Ш-1;5;01.09.2021;;;");
        assertThat(describe(found.header()))
                .isEqualTo("3: B=school_id C=person_id D=entered_on E=left_on* F=withdrawn");
        assertThat(found.header().unknown()).extracting(HeaderColumn::title).containsExactly("Телефон");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            person_id;entered_on                     | columns-missing | нет обязательных столбцов: «Код организации»
            Иванов;Петров                            | header-missing  | нет заголовков таблицы «База наставников»
            school_id;ОГРН;person_id;entered_on      | column-twice    | Столбцы A, B
            school_id;person_id;entered_on;left_on;Последний день | column-twice | Столбцы D, E
            """)
    void unusableHeaders(String header, String rule, String sentence) {
        HeaderFinder.Result found = find(header);
        assertThat(found.header()).isNull();
        assertThat(found.rule()).isEqualTo(rule);
        assertThat(found.problem().ru()).contains(sentence);
    }

    @Test
    void lettersOfColumns() {
        assertThat(ColumnLetters.of(0) + ColumnLetters.of(25) + ColumnLetters.of(26) + ColumnLetters.of(16_383))
                .isEqualTo("AZAAXFD");
    }
}
