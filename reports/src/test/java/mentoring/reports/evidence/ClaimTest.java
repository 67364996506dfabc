package mentoring.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import mentoring.release.Hashes;
import mentoring.release.Manifest;
import mentoring.reports.chart.QrSheet;
import mentoring.reports.picture.Picture;
import mentoring.reports.picture.Pictures;
import mentoring.reports.tree.CellKey;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.words.Numbers;
import mentoring.workspace.Language;
import org.junit.jupiter.api.Test;

class ClaimTest {
    private static final CellKey CELL = new CellKey("c", "iz15", "region", "94", "all", "all", "value");

    private static final Manifest MANIFEST =
            new Manifest("4be1c0ffee12", null, "test", "duckdb", Instant.EPOCH, Map.of(), List.of(), List.of());

    private static Claim claim(long n) {
        Numbers numbers = new Numbers(Language.RU);
        NumberRun part = numbers.count(n, CELL.at("numerator"));
        NumberRun whole = numbers.count(83, CELL.at("denominator"));
        return new Claim("Доля", part, whole, numbers.share(Numbers.share(n, 83), CELL), null, null, null, "iz15 · 1");
    }

    @Test
    void contentNamesReleaseHashCellAndNumbers() {
        assertThat(claim(50).content(MANIFEST))
                .isEqualTo("mentoring release=4be1c0ffee12 hash="
                        + Hashes.sha256("").substring(0, 16) + " cell=c/iz15/region/94.value n=50 N=83");
    }

    /** Python: L[int.from_bytes(sha256(content)[:5], 'big') >> i & 31] for i in 35, 30 … 0, with Crockford's letters. */
    @Test
    void codeIsTheBeginningOfTheDigest() {
        assertThat(claim(50).code(MANIFEST)).isEqualTo("QDC4-YT3R");
        assertThat(claim(51).code(MANIFEST)).isNotEqualTo(claim(50).code(MANIFEST));
    }

    @Test
    void valueWithoutPartAndWholeStandsItself() {
        NumberRun count = new Numbers(Language.RU).count(652, CELL);
        Claim claim = new Claim("Количество", null, null, count, null, null, null, "iz08 · 1");
        assertThat(claim.content(MANIFEST)).endsWith("cell=c/iz15/region/94.value value=652");
    }

    @Test
    void sheetDrawsOneAreaPerCodeAndItsLabel() {
        Picture picture = Pictures.of(
                new QrSheet(List.of(new QrSheet.Code("AAAA-BBBB", "one"), new QrSheet.Code("CCCC-DDDD", "two"))),
                Language.RU);
        assertThat(picture.texts()).containsExactly("AAAA-BBBB", "CCCC-DDDD");
        assertThat(picture.shapes().stream().filter(Picture.Area.class::isInstance))
                .hasSize(2);
        assertThat(picture.width()).isEqualTo(482);
    }
}
