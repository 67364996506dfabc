package mentoring.ingest.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest {
    @TempDir
    Path folder;

    /** Rows as «line: cell|cell», the separator in front. */
    private List<String> read(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("table.csv"), text);
        List<String> rows = new ArrayList<>();
        try (DecodedFile decoded = Decoder.open(file, sample -> 0)) {
            rows.add(decoded.facts().get("separator"));
            try (RowCursor cursor = decoded.sheets().get(0).open()) {
                for (RawRow row = cursor.next(); row != null; row = cursor.next()) {
                    rows.add(row.number() + ": "
                            + row.cells().stream().map(RawCell::text).collect(Collectors.joining("|")));
                }
            }
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            textBlock =
                    """
            ; # 'a;b;c~1,5;2,5;3,5~'
            , # 'a,b,c~1;1,2,3~'
            tab # 'a^b^c~1^2,5^3;3~'
            ; # 'sep=;~a;b,c;d~1;2;3~'
            , # 'sep=,~a;b,c;d~1,2~'
            """)
    void separatorsAreDetected(String separator, String text) throws Exception {
        assertThat(read(text.replace('~', '\n').replace('^', '\t')).get(0)).isEqualTo(separator);
    }

    @Test
    void knownHeadersDecideBetweenSeparators() throws Exception {
        // Under the comma every row has three cells, under the semicolon two; only one way has a known header.
        Path file = Files.writeString(folder.resolve("t.csv"), "a,x;b,y\n1,0;2,0\n3,5;4,5\n");
        try (DecodedFile decoded =
                Decoder.open(file, rows -> rows.get(0).cell(0).text().equals("a,x") ? 2 : 0)) {
            assertThat(decoded.facts()).containsEntry("separator", ";");
        }
    }

    @Test
    void placesAreLinesOfTheFile() throws Exception {
        assertThat(read("a;b\r\n\r\n1;\"два\r\nряда\"\r\n3;4"))
                .containsExactly(";", "1: a|b", "3: 1|два\r\nряда", "5: 3|4");
    }

    @Test
    void quotesInsideCells() throws Exception {
        assertThat(read("a;b\nМБОУ \"СОШ № 7\";1\n\"МБОУ \"\"СОШ; № 8\"\"\";2\n"))
                .containsExactly(";", "1: a|b", "2: МБОУ \"СОШ № 7\"|1", "3: МБОУ \"СОШ; № 8\"|2");
    }

    @Test
    void lineEndsOfEverySystem() throws Exception {
        assertThat(read("a;b\r1;2\n3;4\r\n")).containsExactly(";", "1: a|b", "2: 1|2", "3: 3|4");
    }
}
