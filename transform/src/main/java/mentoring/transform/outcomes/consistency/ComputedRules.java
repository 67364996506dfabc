package mentoring.transform.outcomes.consistency;

import static mentoring.transform.outcomes.consistency.Finding.WARNING;
import static mentoring.transform.outcomes.consistency.Printed.russianPercent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;

/** P01: what is printed and what is computed today. */
final class ComputedRules {
    private ComputedRules() {}

    static void judge(Report report, Consumer<Finding> findings) {
        report.figures().stream().filter(f -> f.inTable() && !f.isAsComputed()).forEach(f -> {
            BigDecimal computed =
                    Printed.percent(f.computedNumerator(), f.computedDenominator(), f.decimals(), RoundingMode.HALF_UP);
            findings.accept(Finding.of(
                    "P01",
                    WARNING,
                    f.indicator(),
                    f.number(),
                    computed,
                    "Опубликовано: " + f.indicator() + " = " + russianPercent(f.number()) + "; по данным – "
                            + russianPercent(computed) + ".",
                    "Published: " + f.indicator() + " = " + f.number() + " %; the data give " + computed + " %."));
        });
    }
}
