package mentoring.ingest.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
    private static final String TABLE = "Код человека;Дата начала;Форма\nЧ-105;01.09.2021;учитель – учитель\n";
    private static final String ASCII_HEADER = "school_id;name\n1;Лицей\n2;Гимназия № 5\n";
    private static final String CAPITALS = "ИМЯ;ШКОЛА\nИВАН;СРЕДНЯЯ ОБЩЕОБРАЗОВАТЕЛЬНАЯ ШКОЛА\n";

    @TempDir
    Path folder;

    private String detect(byte[] bytes) throws Exception {
        return Encoding.detect(Files.write(folder.resolve("table.csv"), bytes)).label();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1251", "KOI8-R", "IBM866", "UTF-16LE", "UTF-16BE"})
    void everyEncodingIsToldByItsBytes(String name) throws Exception {
        Charset charset = Charset.forName(name);
        // «–» and «№» are missing in some code pages; senders with those never had them.
        boolean wide = name.startsWith("UTF") || name.equals("windows-1251");
        for (String text : new String[] {TABLE, ASCII_HEADER, CAPITALS}) {
            String written = wide ? text : text.replace('–', '-').replace('№', 'N');
            assertThat(detect(written.getBytes(charset))).as(text).isEqualTo(name);
        }
    }

    @Test
    void byteOrderMarksDecide() throws Exception {
        assertThat(detect(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8))).isEqualTo("UTF-8 (BOM)");
        assertThat(detect(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("UTF-16LE (BOM)");
        assertThat(detect(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo("UTF-16BE (BOM)");
    }

    @Test
    void plainAsciiIsUtf8() throws Exception {
        assertThat(detect("school_id;person_id\n1;2\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("UTF-8");
    }

    @Test
    void oneDamagedByteDoesNotTurnUtf8IntoSomethingElse() throws Exception {
        byte[] bytes = TABLE.getBytes(StandardCharsets.UTF_8);
        byte[] damaged = Arrays.copyOf(bytes, bytes.length + 1);
        damaged[bytes.length] = (byte) 0xD0;
        assertThat(detect(damaged)).isEqualTo("UTF-8");
    }

    @Test
    void binaryFilesAreRefused() {
        byte[] bytes = new byte[4_000];
        new java.util.Random(11).nextBytes(bytes);
        assertThatThrownBy(() -> detect(bytes))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.text().ru()).contains("двоичный"));
    }
}
