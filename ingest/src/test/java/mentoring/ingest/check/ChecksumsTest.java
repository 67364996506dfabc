package mentoring.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import mentoring.schema.Field.Checksum;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksumsTest {

    /** Valid numbers: the public test values of domain.md §5.2; СНИЛС 001-001-998 is the last one without control. */
    @ParameterizedTest
    @CsvSource({
        "OGRN, 1027700132195, true",
        "OGRN, 1027700132194, false",
        "OGRN, Ш-12, true",
        "OGRN, 12345, true",
        "INN, 7707083893, true",
        "INN, 7707083892, false",
        "INN, 500100732259, true",
        "INN, 500100732258, false",
        "INN, 500100732249, false",
        "INN, 77070838, false",
        "SNILS, 112-233-445 95, true",
        "SNILS, 11223344595, true",
        "SNILS, 112-233-445 94, false",
        "SNILS, 001-001-998 00, true",
        "SNILS, 001-001-998 77, true",
        "SNILS, 001-001-999 00, false",
        "SNILS, 1122334459, false",
        "SNILS, 001-019-989 00, true", // weighted sum 100
        "SNILS, 001-019-998 00, true", // 101
        "SNILS, 087-654-302 00, true", // 201, remainder 100
        "SNILS, 087-654-303 00, true", // 202, remainder 0
        "SNILS, 087-654-303 01, false",
    })
    void controlDigits(Checksum checksum, String value, boolean valid) {
        assertThat(Checksums.holds(checksum, value)).isEqualTo(valid);
    }
}
