package mentoring.transform.outcomes.consistency;

import static mentoring.transform.outcomes.consistency.Finding.ERROR;
import static mentoring.transform.outcomes.consistency.Finding.WARNING;
import static mentoring.transform.outcomes.consistency.Printed.russianPercent;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Shares of schools of which one includes, or rests on, another: C01, C02, C13. */
final class PartRules {
    private static final String COMPOSITE = "iz15";

    private PartRules() {}

    static void judge(Report report, Consumer<Finding> findings) {
        composite(report, findings);
        listed(report, findings);
        documents(report, findings);
    }

    /** C01: who has all of it has each part of it. */
    private static void composite(Report report, Consumer<Finding> findings) {
        for (String part : List.of("iz01", "iz02")) {
            Optional<BigDecimal> whole = report.share(COMPOSITE);
            Optional<BigDecimal> bound = report.share(part);
            if (whole.isPresent() && bound.isPresent() && whole.get().compareTo(bound.get()) > 0) {
                findings.accept(Finding.of(
                        "C01",
                        ERROR,
                        COMPOSITE + ";" + part,
                        whole.get(),
                        bound.get(),
                        "Составной показатель iz15 (" + russianPercent(whole.get()) + ") больше своей части " + part
                                + " (" + russianPercent(bound.get()) + ").",
                        "The composite iz15 (" + whole.get() + " %) exceeds its part " + part + " (" + bound.get()
                                + " %)."));
            }
        }
    }

    /** C02: whom the text lists as not implementing are all but those whom the table counts. */
    private static void listed(Report report, Consumer<Finding> findings) {
        Figure table =
                report.table(COMPOSITE).filter(f -> f.percentage() != null).orElse(null);
        if (table == null || table.base() == null) {
            return;
        }
        List<Long> rest = table.numerators().stream().map(n -> table.base() - n).toList();
        report.figures().stream()
                .filter(f -> f.isListOfExceptions() && f.indicator().equals(COMPOSITE))
                .map(Figure::listed)
                .filter(listed -> !rest.isEmpty() && !rest.contains(listed))
                .findFirst()
                .ifPresent(listed -> findings.accept(Finding.of(
                        "C02",
                        ERROR,
                        COMPOSITE,
                        listed,
                        rest.get(0),
                        "Перечислено организаций, не реализующих систему: " + listed + "; по доле iz15 ("
                                + russianPercent(table.percentage()) + " из " + table.base() + ") их " + rest.get(0)
                                + ".",
                        listed + " schools are listed as not implementing; the share iz15 (" + table.percentage()
                                + " % of " + table.base() + ") leaves " + rest.get(0) + ".")));
    }

    /** C13: a regulation rests on an order. */
    private static void documents(Report report, Consumer<Finding> findings) {
        Optional<BigDecimal> order = report.share("iz01");
        Optional<BigDecimal> regulation = report.share("iz02");
        if (order.isPresent() && regulation.isPresent() && regulation.get().compareTo(order.get()) > 0) {
            findings.accept(Finding.of(
                    "C13",
                    WARNING,
                    "iz02;iz01",
                    regulation.get(),
                    order.get(),
                    "Положение есть у " + russianPercent(regulation.get())
                            + " организаций, приказ о внедрении – только у " + russianPercent(order.get()) + ".",
                    regulation.get() + " % of the schools have a regulation, only " + order.get() + " % an order."));
        }
    }
}
