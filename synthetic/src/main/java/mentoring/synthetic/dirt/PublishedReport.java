package mentoring.synthetic.dirt;

import static mentoring.synthetic.dirt.Contradiction.Figure.inTable;
import static mentoring.synthetic.dirt.Contradiction.Figure.inText;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import mentoring.synthetic.dirt.Contradiction.Figure;
import mentoring.synthetic.dirt.Contradictions.Campaign;

/** Figures of one report; all consistent but for what its kind demands. */
final class PublishedReport {
    private final Campaign campaign;
    private final long schools;
    private final long ordered;
    private final long regulated;
    private final long paired;
    private final long pairs;
    private final long programmes;

    PublishedReport(Campaign campaign, SplittableRandom random) {
        this.campaign = campaign;
        schools = campaign.schools();
        ordered = share(0.55 + 0.1 * random.nextDouble());
        regulated = share(0.85 + 0.1 * random.nextDouble());
        paired = share(0.40 + 0.1 * random.nextDouble());
        pairs = 3 * schools;
        programmes = schools + random.nextInt(9);
    }

    private long share(double of) {
        return Math.max(1, Math.round(of * schools));
    }

    private String percent(long numerator) {
        return percent(numerator, 1);
    }

    private String percent(long numerator, int digits) {
        return BigDecimal.valueOf(100 * numerator)
                        .divide(BigDecimal.valueOf(schools), digits, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',')
                + " %";
    }

    private Figure ofSchools(String indicator, long numerator) {
        return inTable(indicator, percent(numerator), numerator, schools);
    }

    Contradiction contradicting(ContradictionKind kind, String source) {
        return switch (kind) {
            case C01, C02, C03, C04, C05, C06, C07 -> firstSeven(kind, source);
            case C08, C09, C10, C11, C12, C13, C14 -> secondSeven(kind, source);
            case C15, C16, C17, C18, C19, C20, C21 -> thirdSeven(kind, source);
            default -> lastSeven(kind, source);
        };
    }

    private Contradiction firstSeven(ContradictionKind kind, String source) {
        long composite = regulated;
        return switch (kind) {
            case C01 -> of(
                    kind,
                    source,
                    "iz15 " + percent(composite),
                    "не больше " + percent(Math.min(ordered, paired)),
                    ofSchools("iz01", ordered),
                    ofSchools("iz02", regulated),
                    ofSchools("iz09", paired),
                    ofSchools("iz15", composite));
            case C02 -> of(
                    kind,
                    source,
                    "перечислено " + (schools - ordered + 2),
                    "по показателю " + (schools - ordered),
                    ofSchools("iz15", ordered),
                    inText(
                            "iz15",
                            String.valueOf(schools - ordered + 2),
                            "число школ в перечне тех, где система не реализуется"));
            case C03 -> of(
                    kind,
                    source,
                    "в таблице О/8, в тексте 0",
                    "одно значение",
                    inTable("iz13", "О/8", "буква вместо нуля; через дробь – социальные партнёры"),
                    inText("iz13", "0", "договоров с работодателями"));
            case C04 -> of(
                    kind,
                    source,
                    impossibleShare(),
                    "ни одно целое число из " + schools + " не даёт такой доли",
                    new Figure("iz14", "table", impossibleShare(), null, schools, null));
            case C05 -> of(
                    kind,
                    source,
                    "iz04: база наставников",
                    "база наставляемых",
                    inTable("iz04", percent(ordered), "числитель: школы, в которых есть база наставников"));
            case C06 -> of(
                    kind,
                    source,
                    "люди / школы",
                    "люди / люди",
                    new Figure("iz12", "table", "6 %", pairs, schools, "знаменатель V – число организаций"));
            default -> of(
                    kind,
                    source,
                    "Q дважды",
                    "один символ – один смысл",
                    inTable("iz03", percent(ordered), "Q – школы, имеющие базу наставников"),
                    inTable("iz15", percent(paired), "Q – школы, реализующие систему наставничества"));
        };
    }

    /** A share with two digits that lies between two neighbouring numerators; large denominators leave no gap. */
    private String impossibleShare() {
        for (long hundredths = 6_800; hundredths < 10_000; hundredths++) {
            long nearest = Math.round(hundredths * schools / 10_000.0);
            boolean possible = false;
            for (long numerator = nearest - 1; numerator <= nearest + 1; numerator++) {
                possible |= Math.abs(10_000.0 * numerator / schools - hundredths) <= 1; // rounded or cut
            }
            if (!possible) {
                return "%d,%02d %%".formatted(hundredths / 100, hundredths % 100);
            }
        }
        return "100,01 %";
    }

    private Contradiction secondSeven(ContradictionKind kind, String source) {
        return switch (kind) {
            case C08 -> of(
                    kind,
                    source,
                    "показатель 13: 6 %",
                    "показатель 12: 6 %",
                    inTable("iz12", "6 %", null),
                    inTable("iz13", "8", null),
                    inText("iz13", "6 %", "по показателю 13 доля составила 6 %"));
            case C09 -> of(
                    kind,
                    source,
                    "по данным сайтов",
                    "по приказам",
                    inTable("iz08", String.valueOf(pairs), "по данным сайтов организаций"),
                    ofSchools("iz09", paired));
            case C10 -> of(
                    kind,
                    source,
                    programmes + " программ",
                    "не меньше " + pairs + " действующих пар",
                    inTable("iz08", String.valueOf(pairs), null),
                    inTable("iz10", String.valueOf(programmes), null));
            case C11 -> of(
                    kind,
                    source,
                    (4 * programmes) + " наставляемых в программах",
                    "не больше " + 3 * programmes + " (по три на программу)",
                    inTable("iz10", String.valueOf(programmes), null),
                    inTable("iz11", "34,2 %", 4 * programmes, Math.round(4 * programmes / 0.342)));
            case C12 -> of(
                    kind,
                    source,
                    "знаменатель " + 3 * campaign.teachingStaff(),
                    "по форме ОО-1 " + campaign.teachingStaff(),
                    inTable(
                            "iz12",
                            "6 %",
                            Math.round(0.06 * 3 * campaign.teachingStaff()),
                            3 * campaign.teachingStaff()));
            case C13 -> of(
                    kind,
                    source,
                    "положение " + percent(regulated),
                    "приказ о внедрении " + percent(ordered),
                    ofSchools("iz01", ordered),
                    ofSchools("iz02", regulated));
            default -> of(
                    kind,
                    source,
                    "база " + (schools - 3),
                    "кураторов не меньше " + (schools + 3),
                    inTable("iz_curator_position", "79 %", Math.round(0.79 * (schools - 3)), schools - 3),
                    inTable("iz_curators", String.valueOf(schools + 3), "у трёх школ по два куратора"));
        };
    }

    private Contradiction thirdSeven(ContradictionKind kind, String source) {
        return switch (kind) {
            case C15 -> of(
                    kind,
                    source,
                    programmes + " дважды",
                    "разные величины",
                    inTable("iz10", String.valueOf(programmes), null),
                    inTable("iz_experienced", String.valueOf(programmes), "наставляемых со стажем от трёх лет"));
            case C16 -> of(
                    kind,
                    source,
                    "на 6 %",
                    "на 6 п. п.",
                    inText("iz03", "на 6 % больше", "разность долей " + percent(ordered) + " и " + percent(paired)));
            case C17 -> of(
                    kind,
                    source,
                    "один приказ, две даты",
                    "один номер – одна дата",
                    inText("iz05", "приказ о совете наставников", "документ школы " + campaign.schoolId()));
            case C18 -> of(
                    kind,
                    source,
                    "приказ № 581",
                    "приказ № 570",
                    inText("iz01", "приказ № 581 от 08.04.2022", "в справке региона тот же приказ – № 570"));
            case C19 -> of(
                    kind,
                    source,
                    "на " + Shown.of(campaign.asOf().minusDays(17)),
                    "на " + Shown.of(campaign.asOf()),
                    inTable(
                            "iz05",
                            percent(paired),
                            "по состоянию на " + Shown.of(campaign.asOf().minusDays(17))),
                    inTable("iz07", percent(paired), "по состоянию на " + Shown.of(campaign.asOf())));
            case C20 -> of(
                    kind,
                    source,
                    "«сам процесс не ведётся»",
                    percent(regulated),
                    inTable("iz15", percent(regulated), null),
                    inText("iz15", "сам процесс не ведётся", "вывод"));
            default -> of(
                    kind,
                    source,
                    "«половина»",
                    percent(regulated),
                    ofSchools("iz03", regulated),
                    inText("iz03", "половина организаций", "вывод"));
        };
    }

    private Contradiction lastSeven(ContradictionKind kind, String source) {
        return switch (kind) {
            case C22 -> of(
                    kind,
                    source,
                    "«удовлетворительные»",
                    "шкала не объявлена",
                    ofSchools("iz01", ordered),
                    inText("iz01", "удовлетворительные результаты", "вывод"));
            case C23 -> of(
                    kind,
                    source,
                    "0, 1 и 2 знака",
                    "одна точность на таблицу",
                    inTable("iz01", percent(ordered, 0), ordered, schools),
                    inTable("iz02", percent(regulated, 1), regulated, schools),
                    inTable("iz09", percent(paired, 2), paired, schools));
            case C24 -> of(
                    kind,
                    source,
                    "педагогические и руководящие",
                    "педагогические",
                    inTable(
                            "iz12",
                            "6 %",
                            "числитель: педагогические и руководящие работники; знаменатель: педагогические работники"));
            case C25 -> of(
                    kind,
                    source,
                    "все " + schools,
                    "без школ, где наставлять некого",
                    new Figure(
                            "iz04", "table", percent(paired), paired, schools, "в части школ нет молодых педагогов"));
            case C26 -> of(
                    kind,
                    source,
                    "Р-145 об обучающихся",
                    "показатель о педагогах",
                    inText("iz11", "на основании распоряжения Р-145", "основание показателя"));
            case C27 -> of(
                    kind,
                    source,
                    "… (из " + schools + ")",
                    "числитель",
                    new Figure("iz14", "text", "… (из " + schools + ") создали раздел", null, schools, null));
            default -> of(
                    kind,
                    source,
                    "70 % (2024)",
                    "35 % (" + campaign.asOf().getYear() + ")",
                    inText("iz11", "34,2 %", "при целевом значении 70 % (2024 год)"));
        };
    }

    private Contradiction of(ContradictionKind kind, String source, String observed, String bound, Figure... figures) {
        return new Contradiction(
                kind, campaign.campaignId(), campaign.territoryCode(), source, List.of(figures), observed, bound);
    }
}
