package mentoring.synthetic.dirt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mentoring.ingest.check.Finding;
import mentoring.ingest.land.FileOutcome;
import mentoring.schema.Contracts;
import mentoring.schema.Table;
import mentoring.synthetic.RealDecoder;
import mentoring.synthetic.dirt.ErrorKind.SeenBy;
import mentoring.synthetic.write.CsvSink;
import mentoring.synthetic.write.ExampleRows;
import mentoring.synthetic.write.LineStage;
import mentoring.synthetic.write.RowSink;
import mentoring.synthetic.write.WorkbookSink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every table with an error in every second row, in workbooks and text files, read by the real decoder. */
class DirtTest {
    private static final Contracts CONTRACTS = RealDecoder.CONTRACTS;
    private static final LocalDate DATED = LocalDate.of(2026, 1, 1);
    private static final int ROWS = 30;
    private static final int BOOKS = 3;

    @TempDir
    static Path folder;

    private static List<PlantedError> errors;
    private static final List<Finding> FINDINGS = new ArrayList<>();

    @BeforeAll
    static void plantAndRead() {
        ErrorLog log = new ErrorLog();
        deliver(folder.resolve("d"), log);
        errors = log.errors();
        for (FileOutcome outcome :
                new RealDecoder(folder.resolve("ws")).check(folder.resolve("d")).files()) {
            assertThat(outcome.delivery())
                    .as(outcome.file() + outcome.message())
                    .isNotNull();
            FINDINGS.addAll(outcome.findings());
        }
    }

    private static void deliver(Path into, ErrorLog log) {
        Dirt dirt = new Dirt(7, new Dirt.Rates(0.5, 0.8), log);
        WorkbookSink.Shelf shelf = new WorkbookSink.Shelf(into, CONTRACTS, dirt);
        for (int book = 0; book < BOOKS; book++) {
            fill(shelf.open("book-" + book + ".xlsx", new WorkbookSink.Stamp("Ш-12", DATED, null)));
        }
        for (String charset : List.of("UTF-8", "windows-1251")) {
            fill(csv(into, charset, dirt));
        }
    }

    private static RowSink csv(Path into, String charset, LineStage stage) {
        return new CsvSink(
                into, CONTRACTS, Charset.forName(charset), t -> charset + "/" + t.name() + "_2026-01-01.csv", stage);
    }

    private static void fill(RowSink sink) {
        for (Table table : ExampleRows.tables(CONTRACTS)) {
            Set<Object> keys = new HashSet<>();
            for (int i = 0; i < ROWS; i++) {
                Object[] row = ExampleRows.row(table, i);
                if (keys.add(key(table, row))) {
                    sink.row(table.name(), row);
                }
            }
        }
        sink.close();
    }

    private static List<Object> key(Table table, Object[] row) {
        return table.naturalKey().stream()
                .map(name -> row[table.fields().indexOf(table.field(name).orElseThrow())])
                .toList();
    }

    private static boolean isAt(Finding finding, PlantedError error) {
        boolean column = error.column().isEmpty()
                || finding.column().isEmpty()
                || finding.column().equals(error.column());
        return finding.file().equals(error.file())
                && finding.sheet().equals(error.sheet())
                && finding.row() == error.row()
                && column;
    }

    @Test
    void everyKindIsPlanted() {
        Set<ErrorKind> planted = EnumSet.noneOf(ErrorKind.class);
        errors.forEach(e -> planted.add(e.kind()));

        assertThat(planted).containsExactly(ErrorKind.values());
    }

    @Test
    void theDecoderLocatesEveryErrorThatARowShows() {
        assertThat(errors.stream()
                        .filter(e -> e.kind().seenBy() == SeenBy.CHECK)
                        .filter(e -> FINDINGS.stream().noneMatch(f -> isAt(f, e))))
                .isEmpty();
    }

    @Test
    void whatIsHarmlessOrOnlyTheBuildsRaisesNothing() {
        assertThat(errors.stream()
                        .filter(e -> e.kind().seenBy() != SeenBy.CHECK)
                        .filter(e -> FINDINGS.stream().anyMatch(f -> isAt(f, e))))
                .isEmpty();
    }

    @Test
    void nothingElseIsFound() {
        assertThat(FINDINGS.stream().filter(f -> errors.stream().noneMatch(e -> explains(e, f))))
                .isEmpty();
    }

    /** The clean twin of a contradicting row stands in front of it and is doubted as well. */
    private static boolean explains(PlantedError error, Finding finding) {
        boolean twin = error.kind() == ErrorKind.CONTRADICTING_ROW && error.row() == finding.row() + 1;
        return error.file().equals(finding.file())
                && error.sheet().equals(finding.sheet())
                && (error.row() == finding.row() || twin);
    }

    @Test
    void theSameSeedPlantsTheSame() throws IOException {
        ErrorLog again = new ErrorLog();
        deliver(folder.resolve("again"), again);

        assertThat(again.errors()).isEqualTo(errors);
        for (String file : List.of("book-2.xlsx", "UTF-8/persons_2026-01-01.csv")) {
            assertThat(folder.resolve("again").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("d").resolve(file));
        }
    }

    @Test
    void withoutARateNothingIsPlanted() {
        ErrorLog log = new ErrorLog();
        fill(csv(folder.resolve("clean"), StandardCharsets.UTF_8.name(), new Dirt(7, Dirt.Rates.ofRows(0), log)));

        assertThat(log.errors()).isEmpty();
    }

    @Test
    void theListNamesPlaceKindAndRightValue() throws IOException {
        ErrorLog log = new ErrorLog();
        log.add(new PlantedError("a.xlsx", "Пары", "pairs", 7, "C", "rate", ErrorKind.PERCENT_SHARE, "50 %", "0,5"));
        log.write(folder.resolve("truth/errors.csv"));

        assertThat(java.nio.file.Files.readAllLines(folder.resolve("truth/errors.csv")))
                .containsExactly(
                        "file,sheet,table,row,column,field,kind,found,right,seen_by",
                        "a.xlsx,Пары,pairs,7,C,rate,percent_share,50 %,\"0,5\",harmless");
        assertThat(Arrays.stream(ErrorKind.values()).map(ErrorKind::code)).doesNotHaveDuplicates();
    }
}
