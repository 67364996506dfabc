package mentoring.transform.outcomes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules that figures of one source about one territory must keep, numbered as in the list of known contradictions
 * (C01 …); P01 is the comparison with what is computed today. Rules about wording need a reader and are not here.
 */
final class ConsistencyRules {
    /** People of one programme at most, for C11. */
    private static final long PER_PROGRAMME = 3;

    /** Smaller numbers coincide too often (C15). */
    private static final BigDecimal TELLING = BigDecimal.TEN;

    /** C12: a base of people may differ from the computed one by a quarter. */
    private static final double PLAUSIBLE = 0.25;

    /**
     * One contradiction.
     *
     * @param observed what was found, or null
     * @param bound what it contradicts, or null
     */
    record Finding(
            String rule, String severity, String indicators, Double observed, Double bound, String ru, String en) {}

    private final List<Figure> figures;
    private final List<Finding> findings = new ArrayList<>();

    private ConsistencyRules(List<Figure> figures) {
        this.figures = figures;
    }

    /** Findings in a fixed order. */
    static List<Finding> judge(List<Figure> figures) {
        ConsistencyRules rules = new ConsistencyRules(figures);
        rules.composite();
        rules.textAgainstTable();
        rules.possibleShares();
        rules.dimensions();
        rules.programmes();
        rules.documents();
        rules.sameNumberTwice();
        rules.decimals();
        rules.againstComputed();
        return rules.findings;
    }

    private Optional<Figure> table(String indicator) {
        return figures.stream()
                .filter(f -> f.inTable() && f.indicator().equals(indicator))
                .findFirst();
    }

    private Optional<BigDecimal> share(String indicator) {
        return table(indicator).map(Figure::percentage);
    }

    private Optional<BigDecimal> count(String indicator) {
        return table(indicator).map(Figure::count);
    }

    private void add(
            String rule,
            String severity,
            String indicators,
            BigDecimal observed,
            BigDecimal bound,
            String ru,
            String en) {
        findings.add(new Finding(
                rule,
                severity,
                indicators,
                observed == null ? null : observed.doubleValue(),
                bound == null ? null : bound.doubleValue(),
                ru,
                en));
    }

    /** C01: who has all of it has each part of it. */
    private void composite() {
        for (String part : List.of("iz01", "iz02")) {
            if (share("iz15").isPresent()
                    && share(part).isPresent()
                    && share("iz15").get().compareTo(share(part).get()) > 0) {
                BigDecimal whole = share("iz15").get();
                BigDecimal bound = share(part).get();
                add(
                        "C01",
                        "error",
                        "iz15;" + part,
                        whole,
                        bound,
                        "Составной показатель iz15 (" + ru(whole) + ") больше своей части " + part + " (" + ru(bound)
                                + ").",
                        "The composite iz15 (" + whole + " %) exceeds its part " + part + " (" + bound + " %).");
            }
        }
    }

    /** C03 and C08: one indicator, one value; a letter is no zero. */
    private void textAgainstTable() {
        for (Figure figure : figures) {
            if (figure.hasLetterForZero()) {
                add(
                        "C03",
                        "error",
                        figure.indicator(),
                        null,
                        null,
                        "В значении показателя " + figure.indicator() + " вместо нуля стоит буква: «" + figure.text()
                                + "».",
                        "A letter stands for a zero in the value of " + figure.indicator() + ": '" + figure.text()
                                + "'.");
            }
            Optional<Figure> printed = table(figure.indicator()).filter(t -> t.number() != null);
            if (!figure.inTable() && figure.number() != null && printed.isPresent() && differs(figure, printed.get())) {
                Optional<Figure> other = figures.stream()
                        .filter(f -> f.inTable()
                                && f.number() != null
                                && !f.indicator().equals(figure.indicator()))
                        .filter(f -> !differs(figure, f))
                        .findFirst();
                add(
                        other.isPresent() ? "C08" : "C03",
                        "error",
                        figure.indicator() + other.map(o -> ";" + o.indicator()).orElse(""),
                        figure.number(),
                        printed.get().number(),
                        "В тексте у показателя " + figure.indicator() + " стоит «" + figure.text() + "», в таблице «"
                                + printed.get().text() + "»"
                                + other.map(o -> "; столько же у показателя " + o.indicator())
                                        .orElse("") + ".",
                        "The text gives " + figure.indicator() + " as '" + figure.text() + "', the table as '"
                                + printed.get().text() + "'"
                                + other.map(o -> "; that is the value of " + o.indicator())
                                        .orElse("") + ".");
            }
        }
    }

    private static boolean differs(Figure a, Figure b) {
        return a.percent() != b.percent() || a.number().compareTo(b.number()) != 0;
    }

    /** C04 (GRIM): some whole number must give the share. C27: a base without its number. */
    private void possibleShares() {
        for (Figure figure : figures) {
            if (!figure.isPossible()) {
                BigDecimal nearest = figure.numerator() == null
                        ? null
                        : Printed.percent(
                                figure.numerator(), figure.denominator(), figure.decimals(), RoundingMode.HALF_UP);
                String of = figure.numerator() == null ? "" : figure.numerator() + " ";
                add(
                        "C04",
                        "error",
                        figure.indicator(),
                        figure.number(),
                        nearest,
                        "Доля " + ru(figure.number()) + " показателя " + figure.indicator() + " невозможна: " + of
                                + "из " + figure.denominator() + " её не даёт ни округление, ни отбрасывание.",
                        "The share " + figure.number() + " % of " + figure.indicator() + " is impossible: neither"
                                + " rounding nor cutting " + of + "of " + figure.denominator() + " gives it.");
            }
            if (figure.number() == null && figure.numerator() == null && figure.denominator() != null) {
                add(
                        "C27",
                        "warning",
                        figure.indicator(),
                        null,
                        BigDecimal.valueOf(figure.denominator()),
                        "У показателя " + figure.indicator() + " назван знаменатель " + figure.denominator()
                                + ", но не числитель.",
                        "For " + figure.indicator() + " the base " + figure.denominator() + " is given without the"
                                + " number.");
            }
        }
    }

    /** C06 and C12: people are divided by people, by about as many as there are. */
    private void dimensions() {
        for (String indicator : List.of("iz11", "iz12")) {
            Figure figure =
                    table(indicator).filter(f -> f.denominator() != null).orElse(null);
            if (figure == null) {
                continue;
            }
            Long people = figure.computedDenominator();
            if (figure.denominator().equals(figure.schools())
                    && !figure.denominator().equals(people)) {
                add(
                        "C06",
                        "error",
                        indicator,
                        BigDecimal.valueOf(figure.denominator()),
                        people == null ? null : BigDecimal.valueOf(people),
                        "Показатель " + indicator + ": люди поделены на число организаций (" + figure.denominator()
                                + ").",
                        "Indicator " + indicator + " divides people by the number of schools (" + figure.denominator()
                                + ").");
            } else if (people != null && people > 0 && Math.abs(figure.denominator() - people) > PLAUSIBLE * people) {
                add(
                        "C12",
                        "warning",
                        indicator,
                        BigDecimal.valueOf(figure.denominator()),
                        BigDecimal.valueOf(people),
                        "Знаменатель показателя " + indicator + " (" + figure.denominator()
                                + ") далёк от рассчитанного (" + people + ").",
                        "The base of " + indicator + " (" + figure.denominator() + ") is far from the computed one ("
                                + people + ").");
            }
        }
    }

    /** C10 and C11: pairs have programmes, programmes have room. */
    private void programmes() {
        Optional<BigDecimal> programmes = count("iz10");
        Optional<BigDecimal> pairs = count("iz08");
        if (programmes.isPresent() && pairs.isPresent() && programmes.get().compareTo(pairs.get()) < 0) {
            add(
                    "C10",
                    "warning",
                    "iz10;iz08",
                    programmes.get(),
                    pairs.get(),
                    "Программ (" + programmes.get() + ") меньше, чем действующих пар (" + pairs.get() + ").",
                    "There are fewer programmes (" + programmes.get() + ") than active pairs (" + pairs.get() + ").");
        }
        Long entered = table("iz11").map(Figure::numerator).orElse(null);
        if (programmes.isPresent() && entered != null) {
            BigDecimal room = programmes.get().multiply(BigDecimal.valueOf(PER_PROGRAMME));
            if (room.compareTo(BigDecimal.valueOf(entered)) < 0) {
                add(
                        "C11",
                        "warning",
                        "iz11;iz10",
                        BigDecimal.valueOf(entered),
                        room,
                        "Наставляемых в программах " + entered + ", а в " + programmes.get()
                                + " программах помещается не больше " + room + ".",
                        entered + " mentees are said to be in programmes, but " + programmes.get()
                                + " programmes hold at most " + room + ".");
            }
        }
    }

    /** C13: a regulation rests on an order. */
    private void documents() {
        Optional<BigDecimal> order = share("iz01");
        Optional<BigDecimal> regulation = share("iz02");
        if (order.isPresent() && regulation.isPresent() && regulation.get().compareTo(order.get()) > 0) {
            add(
                    "C13",
                    "warning",
                    "iz02;iz01",
                    regulation.get(),
                    order.get(),
                    "Положение есть у " + ru(regulation.get()) + " организаций, приказ о внедрении – только у "
                            + ru(order.get()) + ".",
                    regulation.get() + " % of the schools have a regulation, only " + order.get() + " % an order.");
        }
    }

    /** C15: the same count for two different things. */
    private void sameNumberTwice() {
        List<Figure> counts = figures.stream()
                .filter(f -> f.inTable() && f.count() != null && f.count().compareTo(TELLING) >= 0)
                .toList();
        for (int a = 0; a < counts.size(); a++) {
            for (int b = a + 1; b < counts.size(); b++) {
                if (counts.get(a).count().compareTo(counts.get(b).count()) == 0) {
                    String both =
                            counts.get(a).indicator() + ";" + counts.get(b).indicator();
                    add(
                            "C15",
                            "warning",
                            both,
                            counts.get(a).count(),
                            counts.get(b).count(),
                            "Одно и то же число " + counts.get(a).count() + " у двух показателей: " + both + ".",
                            "The same number " + counts.get(a).count() + " for two indicators: " + both + ".");
                }
            }
        }
    }

    /** C23: one number of decimals in one table. */
    private void decimals() {
        List<Figure> shares = figures.stream()
                .filter(f -> f.inTable() && f.percentage() != null)
                .toList();
        int least = shares.stream().mapToInt(Figure::decimals).min().orElse(0);
        int most = shares.stream().mapToInt(Figure::decimals).max().orElse(0);
        if (least < most) {
            String all = String.join(";", shares.stream().map(Figure::indicator).toList());
            add(
                    "C23",
                    "info",
                    all,
                    BigDecimal.valueOf(most),
                    BigDecimal.valueOf(least),
                    "Доли одной таблицы напечатаны с разным числом знаков: от " + least + " до " + most + ".",
                    "Shares of one table are printed with " + least + " to " + most + " decimals.");
        }
    }

    /** P01: printed and computed. */
    private void againstComputed() {
        for (Figure figure : figures) {
            if (figure.inTable() && !figure.isAsComputed()) {
                BigDecimal computed = Printed.percent(
                        figure.computedNumerator(),
                        figure.computedDenominator(),
                        figure.decimals(),
                        RoundingMode.HALF_UP);
                add(
                        "P01",
                        "warning",
                        figure.indicator(),
                        figure.number(),
                        computed,
                        "Опубликовано: " + figure.indicator() + " = " + ru(figure.number()) + "; по данным – "
                                + ru(computed) + ".",
                        "Published: " + figure.indicator() + " = " + figure.number() + " %; the data give " + computed
                                + " %.");
            }
        }
    }

    private static String ru(BigDecimal percentage) {
        return Printed.russian(percentage) + "\u00a0%";
    }
}
