package mentoring.transform.outcomes.consistency;

import static mentoring.transform.outcomes.consistency.Finding.ERROR;
import static mentoring.transform.outcomes.consistency.Finding.WARNING;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/** What is printed, against what is printed elsewhere: C03, C08, C27. */
final class TextRules {
    private TextRules() {}

    static void judge(Report report, Consumer<Finding> findings) {
        for (Figure figure : report.figures()) {
            if (figure.hasLetterForZero()) {
                letterForZero(figure, findings);
            }
            if (!figure.inTable() && figure.number() != null && !figure.isListOfExceptions()) {
                report.table(figure.indicator())
                        .filter(t -> t.number() != null && differs(figure, t))
                        .ifPresent(t -> twoValues(report, figure, t, findings));
            }
            if (figure.number() == null && figure.numerator() == null && figure.denominator() != null) {
                noNumber(figure, findings);
            }
        }
    }

    private static void letterForZero(Figure figure, Consumer<Finding> findings) {
        findings.accept(Finding.of(
                "C03",
                ERROR,
                figure.indicator(),
                null,
                null,
                "В значении показателя " + figure.indicator() + " вместо нуля стоит буква: «" + figure.text() + "».",
                "A letter stands for a zero in the value of " + figure.indicator() + ": '" + figure.text() + "'."));
    }

    /** C03: one indicator, one value. C08: the value of the text is that of another indicator. */
    private static void twoValues(Report report, Figure text, Figure table, Consumer<Finding> findings) {
        Optional<String> other = report.figures().stream()
                .filter(f -> f.inTable() && f.number() != null && !f.indicator().equals(text.indicator()))
                .filter(f -> !differs(text, f))
                .map(Figure::indicator)
                .findFirst();
        findings.accept(Finding.of(
                other.isPresent() ? "C08" : "C03",
                ERROR,
                text.indicator() + other.map(o -> ";" + o).orElse(""),
                text.number(),
                table.number(),
                "В тексте у показателя " + text.indicator() + " стоит «" + text.text() + "», в таблице «" + table.text()
                        + "»" + other.map(o -> "; столько же у показателя " + o).orElse("") + ".",
                "The text gives " + text.indicator() + " as '" + text.text() + "', the table as '" + table.text() + "'"
                        + other.map(o -> "; that is the value of " + o).orElse("") + "."));
    }

    /** C27: a base without its number. */
    private static void noNumber(Figure figure, Consumer<Finding> findings) {
        findings.accept(Finding.of(
                "C27",
                WARNING,
                figure.indicator(),
                null,
                BigDecimal.valueOf(figure.denominator()),
                "У показателя " + figure.indicator() + " назван знаменатель " + figure.denominator()
                        + ", но не числитель.",
                "For " + figure.indicator() + " the base " + figure.denominator() + " is given without the number."));
    }

    private static boolean differs(Figure a, Figure b) {
        return a.percent() != b.percent() || a.number().compareTo(b.number()) != 0;
    }
}
