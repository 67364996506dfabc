package mentoring.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import mentoring.ingest.TestWorkspace;
import mentoring.schema.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableNamesTest {
    private static final TableNames NAMES = new TableNames(TestWorkspace.CONTRACTS.layer(Table.Layer.INPUT));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            pairs,                         pairs
            PAIRS,                         pairs
            pairs_2025,                    pairs
            pairs_2022-05-05,              pairs
            pairs (2),                     pairs
            pairs_2022-05-05 (копия),      pairs
            01_pairs,                      pairs
            Пары,                          pairs
            Пары 2021-2022,                pairs
            Пары на 05.05.2022,            pairs
            Пары за 2021-2022 уч. год,     pairs
            1. Пары,                       pairs
            'Наставнические пары ',        pairs
            staff_counts,                  staff_counts
            site_checks_2022,              site_checks
            База наставляемых,             mentees
            Персонализированные программы, programmes
            Школа 12,                      -
            Лист1,                         -
            2022-05-05,                    -
            Прочие пары,                   -
            '',                            -
            """)
    void tablesByName(String name, String table) {
        assertThat(NAMES.find(name).map(Table::name).orElse(null)).isEqualTo(table);
    }
}
