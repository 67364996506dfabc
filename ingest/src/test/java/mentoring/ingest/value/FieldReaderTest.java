package mentoring.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import mentoring.ingest.TestWorkspace;
import mentoring.ingest.decode.RawCell;
import mentoring.schema.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a cell, what is read, and which repairs or problems are recorded. */
class FieldReaderTest {
    private static final FieldReader DATE = reader("pairs", "started_on");
    private static final FieldReader INTEGER = reader("staff_counts", "pupils");
    private static final FieldReader DECIMAL = reader("employment", "rate");
    private static final FieldReader BOOLEAN = reader("site_checks", "section_exists");
    private static final FieldReader TEXT = reader("pairs", "order_number");
    private static final FieldReader CODE = reader("pairs", "form");
    private static final FieldReader LIST = reader("pairs", "kinds");

    private static FieldReader reader(String table, String field) {
        Field declared = TestWorkspace.CONTRACTS.get(table).field(field).orElseThrow();
        return FieldReader.of(declared, TestWorkspace.CONTRACTS.codeLists());
    }

    /** Value and repairs, «!rule» for a problem, «absent» for nothing. */
    private static String read(FieldReader reader, RawCell cell) {
        Reading reading = reader.read(cell);
        if (reading.problem() != null) {
            return "!" + reading.problem().rule();
        }
        String repairs = Arrays.stream(Repair.values())
                .filter(reading::has)
                .map(r -> " +" + r.rule())
                .collect(Collectors.joining());
        return (reading.value() == null ? "absent" : reading.value().toString()) + repairs;
    }

    private static String read(FieldReader reader, String text) {
        return read(reader, RawCell.text(text.replace("_", "\u00A0").replace("~", "\u2009")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2022-05-06            | 2022-05-06
            06.05.2022            | 2022-05-06
            6.5.2022              | 2022-05-06
            ' 06.05.2022_'        | 2022-05-06
            2022-05-06 00:00:00   | 2022-05-06 +zero-time
            2022-05-06T00:00      | 2022-05-06 +zero-time
            06.05.2022 0:00:00    | 2022-05-06 +zero-time
            6 мая 2022 г.         | 2022-05-06 +date-in-words
            6 Мая 2022            | 2022-05-06 +date-in-words
            12 мая 2022г          | 2022-05-12 +date-in-words
            12_мая_2022_года      | 2022-05-12 +date-in-words
            «12» марта 2022 г.    | 2022-03-12 +date-in-words
            04.02. 2022г.         | 2022-02-04 +date-in-words
            04.02.2022 г.         | 2022-02-04 +date-in-words
            –                     | absent +null-word
            нет данных            | absent +null-word
            н/д                   | absent +null-word
            31.02.2022            | !date-impossible
            29.02.2023            | !date-impossible
            2022-13-01            | !date-impossible
            31 июня 2022 г.       | !date-impossible
            06.05.22              | !date-year
            6 мая 22              | !date-year
            01.01.0022            | !date-year
            06.05.2022 14:30      | !date-with-time
            05/06/2022            | !date
            2022/05/06            | 2022-05-06 +date-form
            2022.5.6              | 2022-05-06 +date-form
            25/05/2022            | 2022-05-25 +date-form
            25-05-2022            | 2022-05-25 +date-form
            05/05/2022            | 2022-05-05 +date-form
            06,05,2022            | 2022-05-06 +date-form
            20220506              | 2022-05-06 +date-form
            06052022              | 2022-05-06 +date-form
            05-06-2022            | !date
            20112012              | 2012-11-20 +date-form
            20221306              | !date
            44687                 | 2022-05-06 +excel-serial
            12345                 | !date
            май 2022              | !date
            06.05                 | !date
            З1.12.2О21            | 2021-12-31 +homoglyph
            O6.05.2022            | 2022-05-06 +homoglyph
            I6.05.2022            | !date
            нет                   | !date
            до 06.05.2022         | !date
            """)
    void dates(String cell, String expected) {
        assertThat(read(DATE, cell)).isEqualTo(expected);
    }

    @Test
    void datesOfWorkbooks() {
        assertThat(read(DATE, RawCell.date(LocalDateTime.of(2022, 5, 6, 0, 0), new BigDecimal(44687))))
                .isEqualTo("2022-05-06");
        assertThat(read(DATE, RawCell.date(LocalDateTime.of(2022, 5, 6, 14, 30), new BigDecimal("44687.6"))))
                .isEqualTo("!date-with-time");
        assertThat(read(DATE, RawCell.number(new BigDecimal(44687), "General"))).isEqualTo("2022-05-06 +excel-serial");
        assertThat(read(DATE, RawCell.number(new BigDecimal(2022), null))).isEqualTo("!date");
        assertThat(read(DATE, RawCell.number(new BigDecimal("44687.5"), null))).isEqualTo("!date");
        assertThat(read(DATE, RawCell.bool(true))).isEqualTo("!date");
        assertThat(read(DATE, RawCell.error("#REF!"))).isEqualTo("!excel-error");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            12          | 12
            +12         | 12
            -3          | -3
            1_234       | 1234 +digit-groups
            1~234~567   | 1234567 +digit-groups
            12,0        | 12 +zero-fraction
            12.00       | 12 +zero-fraction
            -           | absent +null-word
            12,5        | !integer
            1_23        | !integer
            1 2         | !integer
            1234 567    | !integer
            12 чел.     | !integer
            70 %        | !integer
            нет         | absent +null-word
            1O          | 10 +homoglyph
            З           | 3 +homoglyph
            о           | 0 +homoglyph
            ОЗ          | !integer
            1l          | !integer
            0 (соц. партнёрство 8) | !integer
            ''          | absent
            99999999999999999999 | !integer
            """)
    void integers(String cell, String expected) {
        assertThat(read(INTEGER, cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            0,5         | 0.50
            0.5         | 0.50
            1           | 1.00
            70 %        | 0.70 +percent
            70%         | 0.70 +percent
            60,5_%      | 0.61 +percent +rounded
            1_000,25    | 1000.25 +digit-groups
            0,333       | 0.33 +rounded
            0,335       | 0.34 +rounded
            1,234.5     | !decimal
            1.234,5     | !decimal
            0,5 ставки  | !decimal
            ,5          | !decimal
            5,          | !decimal
            1e3         | !decimal
            %           | !decimal
            +           | !decimal
            н/д         | absent +null-word
            """)
    void decimals(String cell, String expected) {
        assertThat(read(DECIMAL, cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            да    | true
            ДА    | true
            true  | true
            1     | true
            +     | true
            нет   | false
            false | false
            0     | false
            -     | false
            ''    | absent
            н/д   | absent +null-word
            –     | !boolean-dash
            2     | !boolean
            возможно | !boolean
            """)
    void booleans(String cell, String expected) {
        assertThat(read(BOOLEAN, cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            61-ОД        | 61-ОД
            '  61-ОД '   | 61-ОД
            007          | 007
            61_-_ОД      | 61 - ОД +spaces
            61  ОД       | 61 ОД +spaces
            -            | absent +null-word
            —            | absent +null-word
            нет данных   | absent +null-word
            """)
    void texts(String cell, String expected) {
        assertThat(read(TEXT, cell)).isEqualTo(expected);
    }

    @Test
    void numbersInTextColumns() {
        assertThat(read(TEXT, RawCell.number(new BigDecimal(61), null))).isEqualTo("61 +number-as-text");
        assertThat(read(TEXT, RawCell.number(new BigDecimal(61), "00000"))).isEqualTo("00061 +format-zeros");
        assertThat(read(TEXT, RawCell.number(new BigDecimal("6.1"), null))).isEqualTo("!text-became-number");
        assertThat(read(TEXT, RawCell.number(new BigDecimal("1021800000000000"), null)))
                .isEqualTo("!digits-lost");
        assertThat(read(TEXT, RawCell.date(LocalDate.of(2022, 1, 12).atStartOfDay(), BigDecimal.ONE)))
                .isEqualTo("!text-became-date");
        assertThat(read(TEXT, "61\uFFFD")).isEqualTo("!unreadable-character");
        assertThat(read(TEXT, "x".repeat(40_000))).isEqualTo("!too-long");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            TT                | TT
            tt                | TT
            учитель – учитель | TT
            Учитель-учитель   | TT
            «У-У»             | TT
            –                 | absent +null-word
            учитель           | !code
            """)
    void codes(String cell, String expected) {
        assertThat(read(CODE, cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            TRAD                   | TRAD
            TRAD; VIRT             | VIRT;TRAD
            VIRT;TRAD;             | VIRT;TRAD
            VIRT, TRAD             | VIRT;TRAD +comma-list
            VIRT; VIRT             | VIRT +repeated-code
            виртуальное; TRAD      | VIRT;TRAD
            VIRT, чужое            | !code
            VIRT; чужое            | !code
            ;                      | !code
            """)
    void lists(String cell, String expected) {
        assertThat(read(LIST, cell)).isEqualTo(expected);
    }

    @Test
    void listsOnSeveralLines() {
        assertThat(read(LIST, "VIRT\nTRAD\r\n")).isEqualTo("VIRT;TRAD");
    }

    @Test
    void lastDayBecomesTheDayAfter() {
        Reading last = DATE.read(RawCell.text("31.05.2022"));
        assertThat(FieldReader.afterLastDay(last).value()).isEqualTo(LocalDate.of(2022, 6, 1));
        assertThat(FieldReader.afterLastDay(last).has(Repair.LAST_DAY)).isTrue();
        assertThat(FieldReader.afterLastDay(Reading.ABSENT)).isEqualTo(Reading.ABSENT);
    }
}
