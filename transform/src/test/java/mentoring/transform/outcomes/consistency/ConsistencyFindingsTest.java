package mentoring.transform.outcomes.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mentoring.transform.outcomes.Prepared;
import org.junit.jupiter.api.Test;

/** The contradictions of the report for 83 schools, figure by figure. */
class ConsistencyFindingsTest {
    private static final Map<String, Integer> PLACES = Prepared.places(List.of(
            "campaign_id",
            "source",
            "territory_code",
            "level",
            "indicator",
            "place",
            "value_text",
            "note",
            "numerator",
            "denominator",
            "computed_numerator",
            "computed_denominator",
            "schools",
            "exempt",
            "first_signed_on",
            "last_signed_on"));

    private final List<Prepared> rows = new ArrayList<>();

    private ConsistencyFindingsTest figure(String indicator, String place, String text, Long n, Long total) {
        return figure(indicator, place, text, n, total, null, null);
    }

    private ConsistencyFindingsTest figure(
            String indicator, String place, String text, Long n, Long total, Long computed, Long computedTotal) {
        return row("Отчёт", indicator, place, text, null, n, total, computed, computedTotal, 83L, 0L, null, null);
    }

    private ConsistencyFindingsTest noted(String indicator, String place, String text, String note) {
        return row("Отчёт", indicator, place, text, note, null, null, null, null, 83L, 0L, null, null);
    }

    private ConsistencyFindingsTest row(String source, Object... values) {
        List<Object> row = new ArrayList<>(List.of("c", source, "M", "municipality"));
        row.addAll(Arrays.asList(values));
        rows.add(new Prepared(PLACES, row));
        return this;
    }

    /** Rule, indicators, observed, bound. */
    private List<String> findings() {
        List<String> found = new ArrayList<>();
        new ConsistencyFindings()
                .compute(rows.iterator(), r -> found.add(r.get(1) + " " + r.get(5) + " " + r.get(6) + " " + r.get(7)));
        return found;
    }

    @Test
    void aCompositeExceedsItsPart() {
        figure("iz01", "table", "60 %", null, null).figure("iz15", "table", "89 %", null, null);
        assertThat(findings()).containsExactly("C01 iz15;iz01 89.0 60.0");
    }

    @Test
    void aRegulationWithoutAnOrderAndMixedDecimals() {
        figure("iz01", "table", "60,2 %", null, null).figure("iz02", "table", "90 %", null, null);
        assertThat(findings()).containsExactly("C13 iz02;iz01 90.0 60.2", "C23 iz01;iz02 1.0 0.0");
    }

    @Test
    void aLetterIsNoZero() {
        figure("iz13", "table", "О/8", null, null).figure("iz13", "text", "0", null, null);
        assertThat(findings()).containsExactly("C03 iz13 null null");
    }

    @Test
    void textAndTableDiffer() {
        figure("iz12", "table", "6 %", null, null)
                .figure("iz13", "table", "8", null, null)
                .figure("iz13", "text", "6 %", null, null)
                .figure("iz08", "table", "5", null, null)
                .figure("iz08", "text", "7", null, null);
        assertThat(findings()).containsExactly("C08 iz13;iz12 6.0 8.0", "C03 iz08 7.0 5.0");
    }

    /** By hand: 56/83 = 67.47, 57/83 = 68.67: 68 only by cutting; 68.10 by neither. 37/83 = 44.578: 44.6, not 44.4. */
    @Test
    void sharesThatNoWholeNumberGives() {
        figure("iz14", "table", "68 %", null, 83L);
        assertThat(findings()).isEmpty();
        figure("iz09", "table", "68,10 %", null, 83L);
        figure("iz07", "table", "44,4 %", 37L, 83L);
        assertThat(findings()).contains("C04 iz09 68.1 null", "C04 iz07 44.4 44.6");
    }

    /** By hand: 37/83 = 44.578 needs rounding, 57/83 = 68.67 needs cutting, 50/83 = 60.24 neither. */
    @Test
    void oneReportRoundsInOneWay() {
        figure("iz01", "table", "60 %", null, 83L)
                .figure("iz09", "table", "44,6 %", null, 83L)
                .figure("iz14", "table", "68 %", null, 83L);
        assertThat(findings()).contains("C04 iz14 68.0 null").noneMatch(f -> f.startsWith("C04 iz09"));
    }

    /** By hand: 74/83 = 89.16, so 83 − 74 = 9; seven names; 76/83 = 91.57 leaves seven. */
    @Test
    void theListOfExceptionsFitsTheShare() {
        String names = "АМОУ «Гуманитарный Лицей», МБОУ СОШ №84, МБОУ «СОШ №20», МБОУ «Гимназия № 83», МБОУ «СОШ №36»,"
                + " школа Гармония, МБВСОУ «Центр образования № 17»";
        figure("iz15", "table", "89 %", null, null)
                .noted("iz15", "text", names, "организации, не реализующие целевую модель");
        assertThat(findings()).containsExactly("C02 iz15 7.0 9.0");
        rows.clear();
        figure("iz15", "table", "91,6 %", null, 83L).noted("iz15", "text", "7", "где система не реализуется");
        assertThat(findings()).isEmpty();
        noted("iz15", "text", "8", "где система не реализуется");
        assertThat(findings()).containsExactly("C02 iz15 8.0 7.0");
    }

    @Test
    void sharesOfManyValuedAttributesHaveTheirBase() {
        noted("iz_curator_position", "text", "79 %", null).noted("iz_curators", "table", "50", null);
        assertThat(findings()).containsExactly("C14 iz_curator_position 79.0 null");
        rows.clear();
        figure("iz_curator_position", "table", "79 %", 37L, 47L).figure("iz_curators", "table", "50", null, null);
        assertThat(findings()).containsExactly("C14 iz_curator_position;iz_curators 47.0 50.0");
        rows.clear();
        figure("iz_curator_position", "table", "79 %", 41L, 52L).figure("iz_curators", "table", "50", null, null);
        assertThat(findings()).isEmpty();
    }

    @Test
    void anActHasOneDateInAYear() {
        noted("iz01", "text", "60 %", "приказ № 100 от 04.03.2022г. «О внедрении»")
                .noted("iz02", "text", "90 %", "Приложение 3 к приказу № 100 от 04.02. 2022г.")
                .noted(
                        "iz05",
                        "text",
                        "89 %",
                        "приказ № 7/2 от 01.09.2021; приказ № 7/2 от 01.09.2022; № 5 от 31.02.2022")
                .noted("iz06", "text", "89 %", "приказ № 101 от 04.03.2022");
        assertThat(findings()).containsExactly("C17 iz01;iz02 null null");
        rows.clear();
        row(
                "",
                "D05",
                "document",
                "100",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2022, 2, 4),
                LocalDate.of(2022, 3, 4));
        assertThat(findings()).containsExactly("C17 D05 № 100 null null");
    }

    @Test
    void schoolsThatNeedNoMentoringLeaveTheBase() {
        row("Отчёт", "iz04", "table", "54 %", null, 45L, 83L, null, null, 83L, 12L, null, null);
        assertThat(findings()).containsExactly("C25 iz04 83.0 71.0");
        rows.clear();
        String note = "Это связано с тем, что в части школ нет молодых специалистов";
        row("Отчёт", "iz04", "table", "54 %", note, 45L, 83L, null, null, 83L, 0L, null, null);
        assertThat(findings()).containsExactly("C25 iz04 83.0 null");
        rows.clear();
        row("Отчёт", "iz04", "table", "63 %", null, 45L, 71L, null, null, 83L, 12L, null, null)
                .row("Отчёт", "iz01", "table", "60 %", null, 50L, 83L, null, null, 83L, 12L, null, null);
        assertThat(findings()).isEmpty();
    }

    @Test
    void peopleAreDividedByPeople() {
        figure("iz12", "table", "6 %", 5L, 83L, 90L, 1500L);
        assertThat(findings()).containsExactly("C06 iz12 83.0 1500.0");
        rows.clear();
        figure("iz12", "table", "6 %", 270L, 4500L, 90L, 1500L);
        assertThat(findings()).containsExactly("C12 iz12 4500.0 1500.0");
    }

    @Test
    void programmesPairsAndRoom() {
        figure("iz08", "table", "245", null, null)
                .figure("iz10", "table", "92", null, null)
                .figure("iz11", "table", "34,2 %", 368L, 1076L);
        // 3 · 92 = 276
        assertThat(findings()).containsExactly("C10 iz10;iz08 92.0 245.0", "C11 iz11;iz10 368.0 276.0");
    }

    @Test
    void theSameNumberTwiceAndABaseWithoutItsNumber() {
        figure("iz10", "table", "92", null, null)
                .figure("iz_experienced", "table", "92", null, null)
                .figure("iz14", "text", "… (из 83) создали раздел", null, 83L);
        assertThat(findings()).containsExactly("C27 iz14 null 83.0", "C15 iz10;iz_experienced 92.0 92.0");
    }

    @Test
    void printedAndComputed() {
        figure("iz09", "table", "44,5 %", null, null, 37L, 83L);
        assertThat(findings()).as("cut, not rounded").isEmpty();
        figure("iz02", "table", "90 %", null, null, 60L, 83L);
        assertThat(findings()).contains("P01 iz02 90.0 72.0");
    }

    @Test
    void aSoundReportHasNoFinding() {
        figure("iz01", "table", "60 %", 50L, 83L)
                .figure("iz02", "table", "55 %", 46L, 83L)
                .figure("iz15", "table", "45 %", 37L, 83L)
                .figure("iz08", "table", "40", null, null)
                .figure("iz10", "table", "41", null, null);
        assertThat(findings()).isEmpty();
    }
}
