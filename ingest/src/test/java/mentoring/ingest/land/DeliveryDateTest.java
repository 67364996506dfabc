package mentoring.ingest.land;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryDateTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            pairs_2022-05-05,             2022-05-05
            Пары на 05.05.2022,           2022-05-05
            20220505_pairs,               2022-05-05
            pairs_2022_05_05 (копия),     2022-05-05
            2022-05-05 и ещё 05.05.2022,  2022-05-05
            pairs_2022,                   -
            pairs_2022-02-31,             -
            школа 1021800000000,          -
            с 2021-09-01 по 2022-05-31,   -
            """)
    void datesInNames(String name, String expected) {
        assertThat(DeliveryDate.inName(name).map(Object::toString).orElse(null)).isEqualTo(expected);
    }
}
