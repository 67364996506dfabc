package mentoring.reports.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import mentoring.reports.Resources;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.State;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.reports.tree.RowCount;
import mentoring.reports.tree.Run;
import mentoring.workspace.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final List<String> FOLDERS = List.of(
            "monitoring",
            "cycle",
            "shared",
            "school-passport",
            "curator-annual",
            "programme-monitoring",
            "resolution-evidence",
            "data-quality",
            "methodology");

    private static final RowCount SOURCE = new RowCount("test", "");
    private static final Numbers NUMBERS = new Numbers(Language.RU);
    private static final Words WORDS = Words.load("/reports/monitoring", Language.RU);

    @ParameterizedTest
    @CsvSource({
        "1, Не реализует систему 1 школа",
        "2, Не реализуют систему 2 школы",
        "5, Не реализуют систему 5 школ",
        "11, Не реализуют систему 11 школ",
        "21, Не реализует систему 21 школа",
        "1002, Не реализуют систему 1 002 школы",
    })
    void nounsAndVerbsAgreeWithTheNumber(long n, String expected) {
        String text = WORDS.text("system.list.lead", Map.of("n", NUMBERS.count(n, SOURCE), "number", "4"));
        assertThat(text.replace('\u00A0', ' ')).startsWith(expected + ";");
    }

    @ParameterizedTest
    @CsvSource({"1, из 1 школы", "21, из 21 школы", "83, из 83 школ"})
    void genitiveAfterThePreposition(long total, String expected) {
        String text = WORDS.text(
                "ofSchools",
                Map.of(
                        "n", NUMBERS.count(1, SOURCE),
                        "total", NUMBERS.count(total, SOURCE),
                        "share", NUMBERS.share(Numbers.share(1, total), SOURCE)));
        assertThat(text.replace('\u00A0', ' ')).contains(expected);
    }

    @Test
    void numberInASentenceKeepsItsSource() {
        NumberRun n = NUMBERS.count(44, SOURCE);
        List<Run> runs = WORDS.runs("results.pairs", Map.of("n", n));
        assertThat(runs).contains(n.inBold());
        assertThat(Run.plain(runs)).contains("44\u00A0наставнические пары");
    }

    @Test
    void sentenceWithAHiddenNumberIsNotSaid() {
        NumberRun hidden = NUMBERS.unprinted(State.HIDDEN, Unit.COUNT, SOURCE);
        assertThat(WORDS.sentence("mentees.base", Map.of("n", hidden))).isEmpty();
        assertThat(WORDS.sentence("system.share", Map.of("n", 3, "counts", List.of(hidden))))
                .isEmpty();
        assertThat(WORDS.sentence("mentees.base", Map.of("n", NUMBERS.count(3, SOURCE))))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 83, NONE", "8, 83, SINGLE", "10, 100, UNDER_QUARTER", "24, 100, UNDER_QUARTER", "25, 100, QUARTER_TO_HALF",
        "45, 100, ABOUT_HALF", "55, 100, ABOUT_HALF", "551, 1000, OVER_HALF", "50, 83, OVER_HALF", "75, 100, MOST",
        "90, 100, MOST", "75, 83, NEARLY_ALL", "83, 83, ALL",
    })
    void bandsOfShares(long n, long total, Quantifier expected) {
        assertThat(Quantifier.of(n, total)).isEqualTo(expected);
    }

    @Test
    void schoolsSortByNumberAndIgnoreQuotes() {
        assertThat(Stream.of("МБОУ «СОШ № 20»", "МБОУ СОШ №7", "Ёлочка", "Енот", "Жар", "МБОУ «СОШ № 100»")
                        .sorted(new NaturalOrder()))
                .containsExactly("Ёлочка", "Енот", "Жар", "МБОУ СОШ №7", "МБОУ «СОШ № 20»", "МБОУ «СОШ № 100»");
    }

    @Test
    void datesAndPeriods() {
        Dates dates = new Dates(Language.RU);
        LocalDate day = LocalDate.of(2022, 5, 6);
        assertThat(dates.inWords(day)).isEqualTo("6\u00A0мая\u00A02022\u00A0г.");
        assertThat(dates.inFigures(day)).isEqualTo("06.05.2022");
        assertThat(dates.period(LocalDate.of(2022, 4, 25), day).replace('\u00A0', ' '))
                .isEqualTo("с 25 апреля по 6 мая 2022 г.");
        assertThat(new Dates(Language.EN)
                        .period(LocalDate.of(2021, 12, 25), day)
                        .replace('\u00A0', ' '))
                .isEqualTo("from 25 December 2021 to 6 May 2022");
    }

    @Test
    void bothLanguagesHaveTheSameValidTexts() {
        for (String folder : FOLDERS) {
            bothLanguagesHaveTheSameValidTexts(properties(folder, "ru"), properties(folder, "en"));
        }
    }

    private static void bothLanguagesHaveTheSameValidTexts(Properties ru, Properties en) {
        assertThat(en.stringPropertyNames()).isEqualTo(ru.stringPropertyNames());
        for (String key : ru.stringPropertyNames()) {
            assertThatCode(() -> new MessageFormat(ru.getProperty(key), new ULocale("ru")))
                    .as(key)
                    .doesNotThrowAnyException();
            assertThatCode(() -> new MessageFormat(en.getProperty(key), new ULocale("en")))
                    .as(key)
                    .doesNotThrowAnyException();
            assertThat(ru.getProperty(key)).as(key).doesNotContain("  ").doesNotMatch(".*\\d [–-] .*");
        }
    }

    /** The campaign measures a state; whoever writes a text that explains it by causes must change this test first. */
    @Test
    void noTextNamesACause() {
        String all = String.join(
                        "\n",
                        FOLDERS.stream()
                                .flatMap(f -> properties(f, "ru").values().stream())
                                .map(Object::toString)
                                .toList())
                + Resources.text("/reports/monitoring/monitoring_ru.md")
                + Resources.text("/reports/regional-annual/regional-annual_ru.md")
                + Resources.text("/reports/municipal/municipal_ru.md");
        assertThat(all.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(
                        "повлия", "привело к", "привела к", "благодаря", "вследствие", "обусловлен", "эффект", "из-за");
    }

    private static Properties properties(String folder, String language) {
        Properties properties = new Properties();
        try {
            properties.load(
                    new StringReader(Resources.text("/reports/" + folder + "/texts_" + language + ".properties")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return properties;
    }
}
