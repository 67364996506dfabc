package mentoring.ingest.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import mentoring.ingest.TestWorkspace;
import mentoring.ingest.TestWorkspace.Sheet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random bytes and cells never crash a load, never hang it, never leave anything half. */
class FuzzedFilesTest {
    private static final long SEED = 20_260_517;
    private static final int FILES = 250;
    private static final String[] ODD = {
        "",
        " ",
        "\u00A0",
        "\u200B",
        "-",
        "–",
        "0",
        "О",
        "З",
        "1e309",
        "-0",
        "NaN",
        "∞",
        "٣",
        "½",
        "２０２２",
        "2022-05-06",
        "31.12.9999",
        "01.01.0001",
        "99999999999999999999",
        "=1+1",
        "@x",
        "«»",
        "\"\"",
        "'",
        ";",
        ";;",
        "\n",
        "\r",
        "\t",
        "\u0000",
        "\uFEFF",
        "\uFFFD",
        "\uD83D\uDE00",
        "\uD83D",
        "й".repeat(5_000),
        "нет",
        "да",
        "Итого",
        "Всего",
        "№",
        "%",
        "%%",
        "1%",
        "1 %",
        "1 2 3",
        "1.2.3",
        "2024/",
        "/25",
        "2024/25/26",
        "2024-2025",
        "#REF!",
        "#Н/Д",
        "((((",
        "))))",
        "T",
        "00:00",
        "T00:00",
        "1.1.2022 0:00",
        "мая",
        "6 мая",
        "«6» мая 2022",
        ".",
        "..",
        ",",
        ",,",
        "+",
        "Ш-1;Ш-2",
        "С0Ш",
        "CОШ"
    };

    @TempDir
    Path folder;

    @Test
    void cells() throws Exception {
        TestWorkspace workspace = new TestWorkspace(folder);
        Random random = new Random(SEED);
        var tables = TestWorkspace.CONTRACTS.layer(mentoring.schema.Table.Layer.INPUT);
        for (int i = 0; i < FILES; i++) {
            var table = tables.get(random.nextInt(tables.size()));
            List<List<Object>> rows = new ArrayList<>();
            rows.add(new ArrayList<>(
                    table.fields().stream().map(f -> (Object) f.name()).toList()));
            for (int r = 0; r < 20; r++) {
                List<Object> row = new ArrayList<>();
                for (int c = 0; c < table.fields().size() + random.nextInt(2); c++) {
                    row.add(ODD[random.nextInt(ODD.length)]);
                }
                rows.add(row);
            }
            StringBuilder text = new StringBuilder();
            rows.forEach(row -> text.append(
                            String.join(";", row.stream().map(Object::toString).toList()))
                    .append('\n'));
            Files.write(
                    workspace.inbox().resolve(table.name() + "_" + i + ".csv"),
                    text.toString().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(loaded(workspace)).isEqualTo(FILES);
    }

    @Test
    void bytes() throws Exception {
        TestWorkspace workspace = new TestWorkspace(folder);
        Random random = new Random(SEED);
        byte[] csv =
                ("school_id;person_id;entered_on\n" + "Ш-1;1;2021-09-01\n".repeat(40)).getBytes(StandardCharsets.UTF_8);
        Path book = workspace.xlsx(
                "mentors.xlsx",
                Sheet.of(
                        "mentors",
                        TestWorkspace.row("school_id", "person_id", "entered_on"),
                        TestWorkspace.row("Ш-1", 5, "01.09.2021")));
        byte[] xlsx = Files.readAllBytes(book);
        Files.delete(book);
        for (int i = 0; i < FILES; i++) {
            byte[] damaged =
                    i % 3 == 0 ? spoil(csv, random) : i % 3 == 1 ? spoil(xlsx, random) : spoilParts(xlsx, random);
            Files.write(workspace.inbox().resolve("mentors_" + i + (i % 3 == 0 ? ".csv" : ".xlsx")), damaged);
        }
        assertThat(loaded(workspace)).isEqualTo(FILES);
    }

    private long loaded(TestWorkspace workspace) {
        LoadReport report = Assertions.assertTimeout(Duration.ofMinutes(3), () -> workspace.load(workspace.inbox()));
        long landed = report.files().stream()
                .filter(f -> f.status() == FileOutcome.Status.LANDED)
                .count();
        assertThat(workspace.store().deliveries()).hasSize((int) landed);
        assertThat(workspace.workspace().landed()).isDirectoryNotContaining("glob:**/.tmp-*");
        return report.files().size();
    }

    private static byte[] spoil(byte[] bytes, Random random) {
        byte[] spoilt = bytes.clone();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(spoilt, 1 + random.nextInt(spoilt.length)) : spoilt;
    }

    /** Spoils what is inside the archive, which stays a sound archive. */
    private byte[] spoilParts(byte[] xlsx, Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path archive = Files.write(folder.resolve("archive"), xlsx);
        try (ZipFile in = new ZipFile(archive.toFile());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : java.util.Collections.list(in.entries())) {
                byte[] part = in.getInputStream(entry).readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(random.nextInt(3) == 0 && part.length > 0 ? spoil(part, random) : part);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
