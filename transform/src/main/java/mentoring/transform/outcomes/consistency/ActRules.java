package mentoring.transform.outcomes.consistency;

import static mentoring.transform.outcomes.consistency.Finding.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * C17: one act has one date. Acts are those that schools delivered, and those that values and notes cite as «№ 100 от
 * 04.03.2022». Numbers begin anew each January, so only dates of one year contradict each other.
 */
final class ActRules {
    private record Key(String number, int year) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byNumber = number.compareTo(other.number);
            return byNumber != 0 ? byNumber : Integer.compare(year, other.year);
        }
    }

    private ActRules() {}

    static void judge(Report report, Consumer<Finding> findings) {
        report.figures().stream()
                .filter(Figure::isAct)
                .forEach(f -> twoDates(
                        f.indicator() + " № " + f.text(), f.text(), f.firstSignedOn(), f.lastSignedOn(), findings));
        TreeMap<Key, TreeSet<LocalDate>> dates = new TreeMap<>();
        TreeMap<Key, TreeSet<String>> indicators = new TreeMap<>();
        List<Figure> printed = report.figures().stream().filter(f -> !f.isAct()).toList();
        for (Figure figure : printed) {
            for (Citation citation : figure.citations()) {
                Key key = new Key(citation.number(), citation.date().getYear());
                dates.computeIfAbsent(key, k -> new TreeSet<>()).add(citation.date());
                indicators.computeIfAbsent(key, k -> new TreeSet<>()).add(figure.indicator());
            }
        }
        dates.forEach((key, days) -> {
            if (days.size() > 1) {
                twoDates(String.join(";", indicators.get(key)), key.number(), days.first(), days.last(), findings);
            }
        });
    }

    private static void twoDates(
            String indicators, String number, LocalDate first, LocalDate last, Consumer<Finding> findings) {
        findings.accept(Finding.of(
                "C17",
                WARNING,
                indicators,
                null,
                null,
                "У документа № " + number + " две даты: " + Printed.russian(first) + " и " + Printed.russian(last)
                        + ".",
                "The act no. " + number + " has two dates: " + first + " and " + last + "."));
    }
}
