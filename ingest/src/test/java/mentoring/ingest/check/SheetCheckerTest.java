package mentoring.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.ingest.decode.RawCell;
import mentoring.ingest.decode.RawRow;
import mentoring.schema.CodeLists;
import mentoring.schema.Contracts;
import mentoring.schema.Definitions;
import mentoring.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Judges rows of a small contract that has every kind of constraint and rule. */
class SheetCheckerTest {
    private static final CodeLists CODES = CodeLists.load();
    private static final Table VISITS = Contracts.of(
                    Definitions.texts(SheetCheckerTest.class, "contracts", ".yaml"), CODES)
            .get("visits");
    private static final String[] COLUMNS = {
        "id", "day", "until", "host", "guest", "planned", "reached", "floor", "rate", "state", "inn"
    };

    private final List<Finding> findings = new ArrayList<>();
    private final FindingLog log = new FindingLog(findings::add);
    private final Receipts receipts = new Receipts(receipt -> {}, 0);
    private final TableCounts counts = new TableCounts();

    private static RawRow row(long number, String... cells) {
        return new RawRow(number, Arrays.stream(cells).map(RawCell::text).toList());
    }

    private SheetChecker checker(boolean separated, String... header) {
        TableChecks checks = new TableChecks(VISITS, CODES);
        HeaderFinder.Result found = new HeaderFinder(VISITS, checks.headerNames()).find(List.of(row(1, header)));
        return new SheetChecker(
                checks,
                found.header(),
                new SheetChecker.Source("f.csv", "", separated, LocalDate.of(2022, 5, 20), null),
                log,
                receipts,
                counts);
    }

    private String rules() {
        return findings.stream()
                .map(f -> f.column() + ":" + f.rule() + (f.severity() == mentoring.schema.Severity.WARN ? "?" : ""))
                .collect(Collectors.joining(" "));
    }

    /** Cells by column name; the rest is empty. Expected: letters of the columns with their broken rules, «?» warns. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            id=В-1 day=2022-05-06                                | -
            id=В-1 day=2022-05-20                                | -
            day=2022-05-06                                       | A:required
            id=В1 day=2022-05-06                                 | A:pattern
            id=В-1 day=вчера planned=много                       | B:date F:integer
            id=В-1 day=2022-05-06 planned=0                      | F:range
            id=В-1 day=2022-05-06 planned=9                      | -
            id=В-1 day=2022-05-06 planned=10                     | F:range
            id=В-1 day=2022-05-06 rate=0                         | I:range
            id=В-1 day=2022-05-06 rate=0,01                      | -
            id=В-1 day=2022-05-06 inn=7707083893                 | -
            id=В-1 day=2022-05-06 inn=7707083892                 | K:checksum-inn
            id=В-1 day=2022-05-06 state=сломана                  | J:code
            id=В-1 day=2022-05-06 host=а guest=б                 | -
            id=В-1 day=2022-05-06 host=а guest=а                 | E:guest-is-not-host
            id=В-1 day=2022-05-06 host=а                         | -
            id=В-1 day=2022-04-06 until=2022-05-06               | -
            id=В-1 day=2022-04-06 until=2022-04-06               | C:days-in-order C:one-to-two-months?
            id=В-1 day=2022-04-06 until=2022-05-05               | -
            id=В-1 day=2022-04-06 until=2022-05-04               | C:one-to-two-months?
            id=В-1 day=2022-04-06 until=2022-06-06               | -
            id=В-1 day=2022-04-06 until=2022-06-07               | C:one-to-two-months?
            id=В-1 day=2022-05-06 planned=2 reached=2,0          | -
            id=В-1 day=2022-05-06 planned=2 reached=2,1          | G:reached-at-most-planned?
            id=В-1 day=2022-04-06 state=running                  | C:running-needs-until
            id=В-1 day=2022-04-06 state=draft                    | -
            id=В-1 day=2022-05-21                                | B:not-in-the-future
            id=В-1 day=2022-05-06 floor=1 reached=0,5            | H:never-below-floor
            """)
    void constraintsAndRules(String cells, String expected) {
        String[] values = new String[COLUMNS.length];
        Arrays.fill(values, "");
        for (String cell : cells.split(" ")) {
            String[] parts = cell.split("=");
            values[List.of(COLUMNS).indexOf(parts[0])] = parts[1];
        }

        CheckedRow checked = checker(true, COLUMNS).check(row(2, values));

        assertThat(rules()).isEqualTo(expected == null ? "" : expected);
        boolean good = findings.stream().allMatch(f -> f.severity() == mentoring.schema.Severity.WARN);
        assertThat(checked != null).isEqualTo(good);
        assertThat(counts.quarantined()).isEqualTo(good ? 0 : 1);
        assertThat(log.fileRejected()).isEqualTo(rules().contains("never-below-floor"));
    }

    @Test
    void valuesDefaultsAndTheDayAfterTheLast() {
        CheckedRow checked = checker(true, "id", "day", "Последний день", "rate")
                .check(row(2, "В-1", "06.04.2022", "05.05.2022", ""));
        assertThat(checked.values()[0]).isEqualTo("В-1");
        assertThat(checked.values()[1]).isEqualTo(LocalDate.of(2022, 4, 6));
        assertThat(checked.values()[2]).isEqualTo(LocalDate.of(2022, 5, 6));
        assertThat(checked.values()[8]).hasToString("1.00");
        assertThat(checked.values()[10]).isNull();
        assertThat(receipts.byRule()).isEqualTo(Map.of("last-day", 1L));
    }

    @Test
    void rowsThatAreNoDataAreLeftOut() {
        SheetChecker checker = checker(false, "id", "day", "planned");
        List<CheckedRow> rows = new ArrayList<>();
        rows.add(checker.check(row(2, "1", "2", "3")));
        rows.add(checker.check(row(3, "", " ", "\u00A0")));
        rows.add(checker.check(row(4, "В-1", "2022-05-06", "5")));
        rows.add(checker.check(row(5, "Id", "DAY ", "Planned")));
        rows.add(checker.check(row(6, "Итого:", "", "5")));
        rows.add(checker.check(row(7, "", "Всего", "5")));

        assertThat(rows.stream().filter(java.util.Objects::nonNull)).hasSize(1);
        assertThat(counts.read()).isEqualTo(1);
        assertThat(receipts.byRule()).isEqualTo(Map.of("numbering-row", 1L, "repeated-header", 1L, "totals-row", 2L));
        assertThat(findings).isEmpty();
    }

    @Test
    void aRowThatMerelyBeginsLikeTotalsIsData() {
        checker(false, "id", "day", "host").check(row(2, "Итоговая", "2022-05-06", "x"));
        assertThat(rules()).isEqualTo("A:pattern");
    }

    @Test
    void aCellTooManyShiftsATextRowButNotASheetRow() {
        assertThat(checker(true, "id", "day").check(row(2, "В-1", "2022-05-06", "x")))
                .isNull();
        assertThat(rules()).isEqualTo(":row-too-long");
        findings.clear();

        SheetChecker sheet = checker(false, "id", "day");
        assertThat(sheet.check(row(2, "В-1", "2022-05-06", "x"))).isNotNull();
        sheet.finish();
        assertThat(rules()).isEqualTo("C:column-without-header?");
    }

    @Test
    void unknownColumnsAreReportedOnce() {
        SheetChecker checker = checker(false, "id", "day", "Телефон", "№ п/п");
        checker.check(row(2, "В-1", "2022-05-06", "x", "1"));
        checker.check(row(3, "В-2", "2022-05-06", "y", "2"));
        checker.finish();
        assertThat(rules()).isEqualTo("C:column-unknown?");
    }

    @Test
    void toWithdrawARowItsKeyIsEnough() {
        SheetChecker checker = checker(true, "id", "day", "state", "Отозвано");
        assertThat(checker.check(row(2, "В-1", "2022-05-06", "running", "да")).withdrawn())
                .isTrue();
        assertThat(checker.check(row(3, "В-1", "2022-05-06", "draft", "нет")).withdrawn())
                .isFalse();
        assertThat(checker.check(row(4, "В-1", "2022-05-06", "draft", "")).withdrawn())
                .isFalse();
        assertThat(checker.check(row(5, "В-1", "", "draft", "да"))).isNull();
        assertThat(checker.check(row(6, "В-1", "2022-05-06", "draft", "возможно")))
                .isNull();
        assertThat(rules()).isEqualTo("B:required D:boolean");
    }
}
