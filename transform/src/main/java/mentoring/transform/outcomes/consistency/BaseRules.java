package mentoring.transform.outcomes.consistency;

import static mentoring.transform.outcomes.consistency.Finding.ERROR;
import static mentoring.transform.outcomes.consistency.Finding.WARNING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What shares are shares of: C06, C12, C14, C25. */
final class BaseRules {
    /** C12: a base of people may differ from the computed one by a quarter. */
    private static final double PLAUSIBLE = 0.25;

    /** Shares of people among people. */
    private static final List<String> OF_PEOPLE = List.of("iz11", "iz12");

    /** Attributes of which one person, or one school, has several: their shares say nothing without a base. */
    private static final Set<String> MANY_VALUED = Set.of("iz_curator_position", "iz_competency");

    /** Shares of schools that cannot have it when nobody there needs a mentor. */
    private static final Set<String> NEED_A_MENTEE = Set.of("iz03", "iz04", "iz09");

    private BaseRules() {}

    static void judge(Report report, Consumer<Finding> findings) {
        OF_PEOPLE.forEach(indicator ->
                report.table(indicator).filter(f -> f.denominator() != null).ifPresent(f -> people(f, findings)));
        for (Figure figure : report.figures()) {
            if (MANY_VALUED.contains(figure.indicator()) && figure.percentage() != null) {
                manyValued(report, figure, findings);
            }
            if (figure.inTable() && NEED_A_MENTEE.contains(figure.indicator())) {
                exempt(figure, findings);
            }
        }
    }

    /** C06 and C12: people are divided by people, by about as many as there are. */
    private static void people(Figure figure, Consumer<Finding> findings) {
        long base = figure.denominator();
        Long people = figure.computedDenominator();
        String indicator = figure.indicator();
        if (figure.denominator().equals(figure.schools())
                && !figure.denominator().equals(people)) {
            findings.accept(Finding.of(
                    "C06",
                    ERROR,
                    indicator,
                    BigDecimal.valueOf(base),
                    people == null ? null : BigDecimal.valueOf(people),
                    "Показатель " + indicator + ": люди поделены на число организаций (" + base + ").",
                    "Indicator " + indicator + " divides people by the number of schools (" + base + ")."));
        } else if (people != null && people > 0 && Math.abs(base - people) > PLAUSIBLE * people) {
            findings.accept(Finding.of(
                    "C12",
                    WARNING,
                    indicator,
                    base,
                    people,
                    "Знаменатель показателя " + indicator + " (" + base + ") далёк от рассчитанного (" + people + ").",
                    "The base of " + indicator + " (" + base + ") is far from the computed one (" + people + ")."));
        }
    }

    /** C14: the base must be printed, and hold all curators where there are more of them than schools with one. */
    private static void manyValued(Report report, Figure figure, Consumer<Finding> findings) {
        String indicator = figure.indicator();
        if (figure.denominator() == null) {
            findings.accept(Finding.of(
                    "C14",
                    WARNING,
                    indicator,
                    figure.number(),
                    null,
                    "Доля показателя " + indicator + " напечатана без знаменателя, а признак бывает многозначным.",
                    "The share of " + indicator + " is printed without its base, and one may have several values."));
            return;
        }
        if (!indicator.equals("iz_curator_position")) {
            return;
        }
        report.count("iz_curators")
                .map(BigDecimal::longValue)
                .filter(curators -> curators > figure.denominator())
                .ifPresent(curators -> findings.accept(Finding.of(
                        "C14",
                        WARNING,
                        indicator + ";iz_curators",
                        figure.denominator(),
                        curators,
                        "Доли должностей кураторов взяты от " + figure.denominator() + ", а кураторов " + curators
                                + ".",
                        "Shares of curators' positions have the base " + figure.denominator() + ", but there are "
                                + curators + " curators.")));
    }

    /** C25: schools to which an indicator does not apply leave its base, or are shown beside it. */
    private static void exempt(Figure figure, Consumer<Finding> findings) {
        boolean wholeBase = figure.denominator() != null && figure.denominator().equals(figure.schools());
        Long exempt = figure.exempt() == null || figure.exempt() == 0 ? null : figure.exempt();
        if (wholeBase && (exempt != null || figure.namesSchoolsWithoutNeed())) {
            long base = figure.denominator();
            findings.accept(Finding.of(
                    "C25",
                    WARNING,
                    figure.indicator(),
                    BigDecimal.valueOf(base),
                    exempt == null ? null : BigDecimal.valueOf(base - exempt),
                    "Показатель " + figure.indicator() + " отнесён ко всем организациям (" + base + "), хотя в "
                            + (exempt == null ? "части" : exempt) + " из них наставлять некого.",
                    "Indicator " + figure.indicator() + " is a share of all schools (" + base + "), though "
                            + (exempt == null ? "some" : exempt) + " of them have nobody to mentor."));
        }
    }
}
