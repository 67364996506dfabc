package mentoring.ingest.land;

import static mentoring.ingest.TestWorkspace.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import mentoring.ingest.TestWorkspace;
import mentoring.ingest.TestWorkspace.Sheet;
import mentoring.ingest.land.FileOutcome.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no tables: one clear sentence each, and the good file beside them still loads. */
class WrongFilesTest {
    private static final String HEADER = "school_id;person_id;entered_on\n";
    private static final String MENTORS = HEADER + "Ш-1;1;2021-09-01\n";

    @TempDir
    Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void makeWorkspace() throws Exception {
        workspace = new TestWorkspace(folder);
    }

    private interface Content {
        byte[] bytes(TestWorkspace workspace) throws IOException;
    }

    private static Arguments wrong(String file, Content content, String sentence) {
        return Arguments.of(file, content, Status.REJECTED, sentence);
    }

    static Stream<Arguments> wrongFiles() {
        return Stream.of(
                wrong("mentors.xlsx", w -> bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F'), "JPEG"),
                wrong("mentors.xlsx", w -> "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "PDF"),
                wrong("mentors.xlsx", w -> compoundFile("EncryptedPackage"), "защищена паролем"),
                wrong("mentors.xls", w -> compoundFile("Workbook"), "старого вида"),
                wrong("mentors.csv", w -> new byte[0], "Файл пуст"),
                wrong(
                        "mentors.xlsx",
                        w -> "PK\u0003\u0004 and nothing more".getBytes(StandardCharsets.UTF_8),
                        "повреждена"),
                wrong("mentors.xlsx", w -> cut(workbook(w)), "повреждена"),
                wrong("mentors.xlsx", w -> flipped(workbook(w)), "повреждена"),
                wrong("mentors.xlsx", w -> zip("readme.txt", "hello"), "архив"),
                wrong("mentors.xlsx", WrongFilesTest::bomb, "zip-бомб"),
                wrong(
                        "mentors.xlsx",
                        w -> replaced(
                                w, "<worksheet", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet"),
                        "DOCTYPE"),
                wrong("mentors.xlsx", w -> replaced(w, "r=\"C2\"", "r=\"ZZZZZZ2\""), "XFD"),
                wrong("mentors.xlsx", w -> replaced(w, "</sheetData>", "</sheetDat>"), "повреждена"),
                wrong("mentors.xlsx", w -> replaced(w, "t=\"s\"", "t=\"q\""), "повреждена"),
                wrong("mentors.csv", w -> binary(), "двоичный"),
                wrong(
                        "mentors.csv",
                        w -> (HEADER + "Ш-1;\"1;2021-09-01\nШ-1;2;2021-09-01\n").getBytes(StandardCharsets.UTF_8),
                        "кавычка открыта"),
                wrong("mentors.csv", w -> ("a;b;c\n1;2;3\n").getBytes(StandardCharsets.UTF_8), "нет заголовков"),
                wrong(
                        "mentors.csv",
                        w -> ("person_id;entered_on\n1;2021-09-01\n").getBytes(StandardCharsets.UTF_8),
                        "нет обязательных столбцов: «Код организации»"),
                wrong(
                        "mentors.csv",
                        w -> ("school_id;person_id;ОГРН;entered_on\n").getBytes(StandardCharsets.UTF_8),
                        "Столбцы A, C"),
                wrong("mentors.csv", w -> "<html><table>…".getBytes(StandardCharsets.UTF_8), "HTML"),
                Arguments.of(
                        "прочее.csv",
                        (Content) w -> MENTORS.getBytes(StandardCharsets.UTF_8),
                        Status.NOTHING_RECOGNISED,
                        "Таблица не узнана: имя файла"),
                Arguments.of(
                        "mentors.csv",
                        (Content) w -> HEADER.getBytes(StandardCharsets.UTF_8),
                        Status.LANDED,
                        "строк с данными нет"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("wrongFiles")
    void oneSentenceAndTheOthersLoad(String file, Content content, Status status, String sentence) throws Exception {
        Path good = workspace.csv("mentors_2022.csv", "school_id;person_id;entered_on", "Ш-1;1;2021-09-01");
        byte[] bytes = content.bytes(workspace);
        Path bad = Files.write(workspace.inbox().resolve(file), bytes);

        LoadReport report = workspace.load(bad, good);

        FileOutcome outcome = report.files().get(0);
        assertThat(outcome.status()).as(outcome.message().ru()).isEqualTo(status);
        assertThat(outcome.message().ru()).contains(sentence).endsWith(".").doesNotContain("\n");
        assertThat(outcome.message().en()).endsWith(".").doesNotContain("Exception");
        assertThat(report.files().get(1).status()).isEqualTo(Status.LANDED);
    }

    @Test
    void aSheetOfTwoHundredColumnsIsReadByTheOnesItKnows() throws Exception {
        Object[] header = new Object[200];
        Object[] values = new Object[200];
        for (int i = 0; i < header.length; i++) {
            header[i] = "Показатель " + i;
            values[i] = i;
        }
        header[150] = "school_id";
        header[50] = "person_id";
        header[199] = "entered_on";
        values[150] = "Ш-1";
        values[50] = "1";
        values[199] = "01.09.2021";

        FileOutcome outcome = workspace.loadOne(workspace.xlsx("wide.xlsx", Sheet.of("mentors", header, values)));

        assertThat(outcome.rowsLanded()).isEqualTo(1);
        assertThat(outcome.findingsByRule()).containsEntry("column-unknown", 197L);
    }

    @Test
    void aSheetWithoutItsColumnsIsLeftOutAndTheOtherSheetsLoad() throws Exception {
        FileOutcome outcome = workspace.loadOne(workspace.xlsx(
                "школа.xlsx",
                Sheet.of("Пары", row("№ пары", "Форма"), row("П-1", "TT")),
                Sheet.of("mentors", row("school_id", "person_id", "entered_on"), row("Ш-1", "1", "01.09.2021")),
                Sheet.of("Инструкция", row("Заполните листы"))));

        assertThat(outcome.status()).isEqualTo(Status.LANDED);
        assertThat(outcome.delivery().tables()).extracting(t -> t.table()).containsExactly("mentors");
        assertThat(outcome.findingsByRule())
                .containsEntry("columns-missing", 1L)
                .containsEntry("sheet-unknown", 1L);
    }

    @Test
    void folderIsLoadedWithoutNotesAndHiddenFiles() throws Exception {
        workspace.csv("mentors.csv", "school_id;person_id;entered_on", "Ш-1;1;2021-09-01");
        for (String name : new String[] {"README.md", "заметки.txt", ".DS_Store", "~$школа.xlsx"}) {
            Files.writeString(workspace.inbox().resolve(name), "x");
        }
        Files.createDirectories(workspace.inbox().resolve(".git"));
        Files.writeString(workspace.inbox().resolve(".git/mentors.csv"), MENTORS);
        Files.createDirectories(workspace.inbox().resolve("школа 2"));
        Files.writeString(workspace.inbox().resolve("школа 2/mentors.csv"), MENTORS.replace("Ш-1", "Ш-2"));

        LoadReport report = workspace.load(workspace.inbox());

        assertThat(report.files()).extracting(FileOutcome::file).containsExactly("mentors.csv", "школа 2/mentors.csv");
        assertThat(report.skipped()).containsExactlyInAnyOrder("README.md", "заметки.txt", ".DS_Store", "~$школа.xlsx");
    }

    private static byte[] workbook(TestWorkspace workspace) throws IOException {
        return Files.readAllBytes(workspace.xlsx(
                "template.xlsx",
                Sheet.of("mentors", row("school_id", "person_id", "entered_on"), row("Ш-1", "1", "01.09.2021"))));
    }

    private static byte[] cut(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length / 2);
    }

    /** Damages the packed bytes of every part a little. */
    private static byte[] flipped(byte[] bytes) {
        byte[] damaged = bytes.clone();
        for (int i = 200; i < bytes.length / 2; i += 97) {
            damaged[i] ^= 0x55;
        }
        return damaged;
    }

    /** The good workbook with one piece of its XML replaced in its sheet. */
    private static byte[] replaced(TestWorkspace workspace, String from, String to) throws IOException {
        Path template = Files.write(workspace.inbox().resolve("template.xlsx"), workbook(workspace));
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(template.toFile());
                ZipOutputStream out = new ZipOutputStream(result)) {
            for (ZipEntry entry : in.stream().toList()) {
                String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                boolean sheet = entry.getName().contains("worksheets/sheet");
                assertThat(!sheet || text.contains(from))
                        .as("the sheet has %s: %s", from, text)
                        .isTrue();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((sheet ? text.replace(from, to) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return result.toByteArray();
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(result)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return result.toByteArray();
    }

    /** 200 MB of spaces in a few hundred kB. */
    private static byte[] bomb(TestWorkspace workspace) throws IOException {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(result)) {
            out.putNextEntry(new ZipEntry("[Content_Types].xml"));
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] spaces = new byte[1 << 20];
            java.util.Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 200; i++) {
                ((OutputStream) out).write(spaces);
            }
        }
        return result.toByteArray();
    }

    private static byte[] compoundFile(String stream) {
        byte[] bytes = new byte[200_000];
        byte[] mark = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
        System.arraycopy(mark, 0, bytes, 0, mark.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, (1 << 16) - 7, name.length); // across the edge of a chunk
        return bytes;
    }

    private static byte[] binary() {
        byte[] bytes = new byte[5_000];
        new java.util.Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
