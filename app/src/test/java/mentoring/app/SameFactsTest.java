package mentoring.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import mentoring.release.Manifest;
import mentoring.release.ReleaseStore;
import mentoring.schema.Contracts;
import mentoring.schema.Field;
import mentoring.schema.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The release depends on the facts and on nothing else; and a changed fact moves what depends on it and nothing else. */
class SameFactsTest {
    private static final Path INBOX = Call.HOME.resolve("samples/tiny-programme/inbox");
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    @TempDir
    private static Path folder;

    private static Path original;

    @BeforeAll
    static void original() {
        original = workspace("original", null, INBOX);
    }

    private static Path workspace(String name, Path keyOf, Path inbox) {
        Path workspace = folder.resolve(name);
        call(0, "init", workspace.toString());
        if (keyOf != null) {
            try {
                for (String file : List.of("private/pseudonym.key", "landed/key.fingerprint")) {
                    Files.write(workspace.resolve(file), Files.readAllBytes(keyOf.resolve(file)));
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        call(0, "-w", workspace.toString(), "load", inbox.toString());
        call(0, "-w", workspace.toString(), "build");
        return workspace;
    }

    private static Call call(int exitCode, String... arguments) {
        Call call = Call.mentoring(arguments);
        assertThat(call.exitCode()).as(call.err()).isEqualTo(exitCode);
        return call;
    }

    private static Manifest release(Path workspace) {
        return new ReleaseStore(workspace.resolve("warehouse")).current().orElseThrow();
    }

    @Test
    void otherEncodingHeadersOrderAndFilesGiveTheSameContent() throws IOException {
        Path variant = Files.createDirectories(folder.resolve("variant"));
        Random random = new Random(5);
        for (Path file : files(INBOX)) {
            rewrite(file, variant, random);
        }
        Manifest other = release(workspace("other", original, variant));
        for (Manifest.ReleaseTable table : release(original).tables()) {
            assertThat(other.table(table.name()).orElseThrow().contentHash())
                    .as(table.name())
                    .isEqualTo(table.contentHash());
        }
    }

    /** Writes a file again: Windows-1251, Russian headers, columns and rows shuffled, split over two folders. */
    private static void rewrite(Path file, Path target, Random random) throws IOException {
        String name = file.getFileName().toString();
        Table table = Contracts.load().get(name.substring(0, name.lastIndexOf('_')));
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows = new ArrayList<>(reader.stream().toList());
        }
        List<String> columns = new ArrayList<>(rows.get(0).getHeader());
        Collections.shuffle(columns, random);
        Collections.shuffle(rows, random);
        int half = rows.size() / 2;
        write(target.resolve("a"), name, table, columns, rows.subList(0, half));
        write(target.resolve("b"), name, table, columns, rows.subList(half, rows.size()));
    }

    private static void write(Path folder, String name, Table table, List<String> columns, List<NamedCsvRecord> rows)
            throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(columns.stream()
                    .map(c -> table.field(c).map(Field::title).map(t -> t.ru()).orElse(c))
                    .toList());
            for (NamedCsvRecord row : rows) {
                csv.writeRecord(columns.stream().map(row::getField).toList());
            }
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), text.toString().getBytes(WINDOWS_1251));
    }

    @Test
    void oneChangedDateMovesOnlyWhatDependsOnIt() throws IOException {
        Path changed = Files.createDirectories(folder.resolve("changed"));
        for (Path file : files(INBOX)) {
            String text = Files.readString(file);
            if (file.getFileName().toString().startsWith("documents")) {
                // the regulation of S1 is signed one day later: the day after the first campaign
                assertThat(text).contains("S1,D02,2,2024-05-20");
                text = text.replace("S1,D02,2,2024-05-20", "S1,D02,2,2024-05-21");
            }
            Files.writeString(changed.resolve(file.getFileName()), text);
        }
        Path workspace = workspace("changed-date", original, changed);
        TreeSet<String> moved = new TreeSet<>(values(original));
        moved.removeAll(values(workspace));
        assertThat(moved.stream().map(row -> row.substring(0, row.indexOf('='))))
                .containsExactlyInAnyOrder(EXPECTED);
    }

    /**
     * By hand: share of schools with a regulation at the first campaign, and whether S1 implements the system then; in S1,
     * its municipality and the region, by locality and kind. The second campaign keeps its values and loses the
     * comparison with the first.
     */
    private static final String[] EXPECTED = Stream.of("tiny-2024", "tiny-2025")
            .flatMap(campaign -> Stream.of("iz02", "iz15").flatMap(indicator -> Stream.of(
                            "school S1 all/all",
                            "municipality 99601000 all/all",
                            "municipality 99601000 locality/rural",
                            "municipality 99601000 school_kind/sosh",
                            "region 99 all/all",
                            "region 99 locality/rural",
                            "region 99 school_kind/sosh")
                    .map(cell -> campaign + " " + indicator + " " + cell)))
            .toArray(String[]::new);

    private static List<String> values(Path workspace) {
        return call(
                        0,
                        "-w",
                        workspace.toString(),
                        "query",
                        "--format",
                        "csv",
                        "SELECT campaign_id || ' ' || indicator || ' ' || level || ' ' || territory_code || ' ' || breakdown"
                                + " || '/' || group_value || '=', * FROM indicator_value")
                .out()
                .lines()
                .skip(1)
                .toList();
    }

    private static List<Path> files(Path inbox) throws IOException {
        try (Stream<Path> files = Files.list(inbox)) {
            return files.sorted().toList();
        }
    }
}
