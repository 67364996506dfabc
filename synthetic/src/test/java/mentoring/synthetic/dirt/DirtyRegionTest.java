package mentoring.synthetic.dirt;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.ingest.check.Finding;
import mentoring.ingest.land.FileOutcome;
import mentoring.synthetic.Generator;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.RealDecoder;
import mentoring.synthetic.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole small region with errors in its deliveries: what check finds is what was planted. */
class DirtyRegionTest {
    /** Low enough for every file to keep all its findings in memory. */
    private static final double RATE = 0.01; // a file shows its first thousand findings

    private static final int OF_EACH_CONTRADICTION = 2;

    @TempDir
    Path folder;

    @Test
    void checkFindsThePlantedErrorsAndNothingElse() throws IOException {
        Parameters.Dirt dirt = new Parameters.Dirt(RATE, OF_EACH_CONTRADICTION);
        Generator.generate(Generator.Request.of(Size.SMALL, folder)
                .with(Parameters.defaults().withDirt(dirt)));
        List<FileOutcome> files = new RealDecoder(folder.resolve("ws"))
                .check(folder.resolve("deliveries"))
                .files();
        Set<String> found = files.stream()
                .flatMap(f -> f.findings().stream())
                .flatMap(DirtyRegionTest::places)
                .collect(Collectors.toSet());

        assertThat(files).allSatisfy(f -> assertThat(f.delivery()).as(f.file()).isNotNull());
        Set<String> visible = planted("check");
        assertThat(visible).hasSizeGreaterThan(400).isSubsetOf(found);
        assertThat(planted("harmless")).hasSizeGreaterThan(150).doesNotContainAnyElementsOf(found);
        assertThat(planted("build")).hasSizeGreaterThan(50).doesNotContainAnyElementsOf(found);
        assertThat(found).isSubsetOf(visible);
        assertThat(contradictions()).hasSize(OF_EACH_CONTRADICTION * ContradictionKind.values().length);
    }

    /** Of two rows with one key and different data the clean one stands first; it is the second one that was planted. */
    private static Stream<String> places(Finding f) {
        boolean isFirst =
                f.rule().equals("key-contradiction") && f.expected().en().contains("row " + (f.row() + 1) + ")");
        return isFirst ? Stream.of() : Stream.of(f.file() + "|" + f.sheet() + "|" + f.row());
    }

    private Set<String> planted(String seenBy) throws IOException {
        try (CsvReader<NamedCsvRecord> errors =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("truth/errors.csv"))) {
            return errors.stream()
                    .filter(e -> e.getField("seen_by").equals(seenBy))
                    .map(e -> e.getField("file") + "|" + e.getField("sheet") + "|" + e.getField("row"))
                    .collect(Collectors.toSet());
        }
    }

    private List<NamedCsvRecord> contradictions() throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("truth/contradictions.csv"))) {
            return rows.stream().toList();
        }
    }
}
