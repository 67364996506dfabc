package mentoring.synthetic.dirt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mentoring.synthetic.RealDecoder;
import mentoring.synthetic.dirt.Contradiction.Figure;
import mentoring.synthetic.dirt.Contradictions.Campaign;
import mentoring.synthetic.write.CsvSink;
import mentoring.synthetic.write.LineStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionsTest {
    private static final List<Campaign> CAMPAIGNS = List.of(
            new Campaign("n-2022", "94000000", LocalDate.of(2022, 5, 6), 83, 2_400, "Ш-1"),
            new Campaign("n-2023", "94000000", LocalDate.of(2023, 5, 6), 500, 14_000, "Ш-2"));

    @TempDir
    Path folder;

    private Contradictions plant(int ofEachKind) {
        Contradictions contradictions = new Contradictions(3);
        try (CsvSink sink = new CsvSink(
                folder.resolve("d"),
                RealDecoder.CONTRACTS,
                StandardCharsets.UTF_8,
                t -> t.name() + "_2024-01-01.csv",
                LineStage.CLEAN)) {
            contradictions.plant(CAMPAIGNS, ofEachKind, campaign -> sink);
        }
        return contradictions;
    }

    @Test
    void everyKindIsPlantedAsOftenAsWantedAndLoads() {
        Contradictions contradictions = plant(3);

        assertThat(contradictions.planted())
                .extracting(Contradiction::kind)
                .containsExactlyElementsOf(Stream.of(ContradictionKind.values())
                        .flatMap(kind -> Stream.of(kind, kind, kind))
                        .toList());
        assertThat(contradictions.planted()).extracting(Contradiction::source).doesNotHaveDuplicates();
        assertThat(new RealDecoder(folder.resolve("ws"))
                        .check(folder.resolve("d"))
                        .files())
                .hasSize(2)
                .allSatisfy(file -> {
                    assertThat(file.findings()).isEmpty();
                    assertThat(file.rowsLanded()).isEqualTo(file.rowsRead()).isPositive();
                });
    }

    @Test
    void theCompositeExceedsItsParts() {
        List<Figure> figures = figures(ContradictionKind.C01);

        long composite = numerator(figures, "iz15");
        assertThat(composite).isGreaterThan(numerator(figures, "iz01")).isGreaterThan(numerator(figures, "iz09"));
    }

    private List<Figure> figures(ContradictionKind kind) {
        return plant(1).planted().stream()
                .filter(c -> c.kind() == kind)
                .findFirst()
                .orElseThrow()
                .figures();
    }

    private static long numerator(List<Figure> figures, String indicator) {
        return figures.stream()
                .filter(f -> f.indicator().equals(indicator))
                .findFirst()
                .orElseThrow()
                .numerator();
    }

    @ParameterizedTest
    @ValueSource(longs = {20, 83, 500, 40_000})
    void noWholeNumberGivesTheImpossibleShare(long schools) {
        Campaign campaign = new Campaign("n", "t", LocalDate.of(2022, 5, 6), schools, 1, "s");
        String value = new PublishedReport(campaign, new java.util.SplittableRandom(1))
                .contradicting(ContradictionKind.C04, "s")
                .figures()
                .get(0)
                .value();
        double share = Double.parseDouble(value.replace(" %", "").replace(',', '.'));

        for (long n = 0; n <= schools; n++) {
            double exact = 100.0 * n / schools;
            assertThat(Math.round(exact * 100) / 100.0).isNotEqualTo(share);
            assertThat(Math.floor(exact * 100) / 100.0).isNotEqualTo(share);
        }
    }

    @Test
    void theTruthNamesKindSourceAndBound() throws IOException {
        Contradictions contradictions = plant(1);
        contradictions.write(folder.resolve("truth/contradictions.csv"));

        assertThat(Files.readAllLines(folder.resolve("truth/contradictions.csv")))
                .hasSize(1 + ContradictionKind.values().length)
                .startsWith("kind,severity,campaign_id,territory_code,source,indicators,observed,bound,seen_by")
                .anySatisfy(line -> assertThat(line).startsWith("C10,W,n-202").endsWith(",figures"));
    }
}
