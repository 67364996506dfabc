package mentoring.transform.outcomes.consistency;

import static mentoring.transform.outcomes.consistency.Finding.ERROR;
import static mentoring.transform.outcomes.consistency.Finding.INFO;
import static mentoring.transform.outcomes.consistency.Printed.russianPercent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** How shares are printed: C04 (GRIM) and C23. */
final class ShareRules {
    private ShareRules() {}

    static void judge(Report report, Consumer<Finding> findings) {
        report.figures().stream().filter(f -> !f.isPossible()).forEach(f -> impossible(f, findings));
        twoWaysOfRounding(report, findings);
        decimals(report, findings);
    }

    /** C04: some whole number must give the share. */
    private static void impossible(Figure figure, Consumer<Finding> findings) {
        BigDecimal nearest = figure.numerator() == null
                ? null
                : Printed.percent(figure.numerator(), figure.denominator(), figure.decimals(), RoundingMode.HALF_UP);
        String of = figure.numerator() == null ? "" : figure.numerator() + " ";
        findings.accept(Finding.of(
                "C04",
                ERROR,
                figure.indicator(),
                figure.number(),
                nearest,
                "Доля " + russianPercent(figure.number()) + " показателя " + figure.indicator() + " невозможна: " + of
                        + "из " + figure.denominator() + " её не даёт ни округление, ни отбрасывание.",
                "The share " + figure.number() + " % of " + figure.indicator() + " is impossible: neither rounding nor"
                        + " cutting " + of + "of " + figure.denominator() + " gives it."));
    }

    /** C04: what only cutting gives is impossible in a report where another share needs rounding. */
    private static void twoWaysOfRounding(Report report, Consumer<Finding> findings) {
        Optional<Figure> rounded = report.figures().stream()
                .filter(f -> f.isPossible() && f.needs(RoundingMode.HALF_UP))
                .findFirst();
        if (rounded.isEmpty()) {
            return;
        }
        String by = rounded.get().indicator();
        report.figures().stream()
                .filter(f -> f.isPossible() && f.needs(RoundingMode.DOWN))
                .forEach(f -> findings.accept(Finding.of(
                        "C04",
                        ERROR,
                        f.indicator(),
                        f.number(),
                        null,
                        "Доля " + russianPercent(f.number()) + " показателя " + f.indicator() + " из " + f.denominator()
                                + " получается только отбрасыванием, а доля показателя " + by
                                + " – только округлением.",
                        "The share " + f.number() + " % of " + f.indicator() + " of " + f.denominator()
                                + " comes from cutting only, that of " + by + " from rounding only.")));
    }

    /** C23: one number of decimals in one table. */
    private static void decimals(Report report, Consumer<Finding> findings) {
        List<Figure> shares = report.figures().stream()
                .filter(f -> f.inTable() && f.percentage() != null)
                .toList();
        int least = shares.stream().mapToInt(Figure::decimals).min().orElse(0);
        int most = shares.stream().mapToInt(Figure::decimals).max().orElse(0);
        if (least < most) {
            findings.accept(Finding.of(
                    "C23",
                    INFO,
                    String.join(";", shares.stream().map(Figure::indicator).toList()),
                    most,
                    least,
                    "Доли одной таблицы напечатаны с разным числом знаков: от " + least + " до " + most + ".",
                    "Shares of one table are printed with " + least + " to " + most + " decimals."));
        }
    }
}
