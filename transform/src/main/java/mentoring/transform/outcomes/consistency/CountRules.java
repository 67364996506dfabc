package mentoring.transform.outcomes.consistency;

import static mentoring.transform.outcomes.consistency.Finding.WARNING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Counts against counts: C10, C11, C15. */
final class CountRules {
    /** People of one programme at most, for C11. */
    private static final long PER_PROGRAMME = 3;

    /** Smaller numbers coincide too often (C15). */
    private static final BigDecimal TELLING = BigDecimal.TEN;

    private CountRules() {}

    static void judge(Report report, Consumer<Finding> findings) {
        programmes(report, findings);
        sameNumberTwice(report, findings);
    }

    /** C10 and C11: pairs have programmes, programmes have room. */
    private static void programmes(Report report, Consumer<Finding> findings) {
        Optional<BigDecimal> programmes = report.count("iz10");
        Optional<BigDecimal> pairs = report.count("iz08");
        if (programmes.isPresent() && pairs.isPresent() && programmes.get().compareTo(pairs.get()) < 0) {
            findings.accept(Finding.of(
                    "C10",
                    WARNING,
                    "iz10;iz08",
                    programmes.get(),
                    pairs.get(),
                    "Программ (" + programmes.get() + ") меньше, чем действующих пар (" + pairs.get() + ").",
                    "There are fewer programmes (" + programmes.get() + ") than active pairs (" + pairs.get() + ")."));
        }
        Long entered = report.table("iz11").map(Figure::numerator).orElse(null);
        if (programmes.isEmpty() || entered == null) {
            return;
        }
        long room = programmes.get().longValue() * PER_PROGRAMME;
        if (room < entered) {
            findings.accept(Finding.of(
                    "C11",
                    WARNING,
                    "iz11;iz10",
                    entered,
                    room,
                    "Наставляемых в программах " + entered + ", а в " + programmes.get()
                            + " программах помещается не больше " + room + ".",
                    entered + " mentees are said to be in programmes, but " + programmes.get()
                            + " programmes hold at most " + room + "."));
        }
    }

    /** C15: the same count for two different things. */
    private static void sameNumberTwice(Report report, Consumer<Finding> findings) {
        List<Figure> counts = report.figures().stream()
                .filter(f -> f.inTable() && f.count() != null && f.count().compareTo(TELLING) >= 0)
                .toList();
        for (int a = 0; a < counts.size(); a++) {
            for (int b = a + 1; b < counts.size(); b++) {
                BigDecimal count = counts.get(a).count();
                if (count.compareTo(counts.get(b).count()) == 0) {
                    String both =
                            counts.get(a).indicator() + ";" + counts.get(b).indicator();
                    findings.accept(Finding.of(
                            "C15",
                            WARNING,
                            both,
                            count,
                            count,
                            "Одно и то же число " + count + " у двух показателей: " + both + ".",
                            "The same number " + count + " for two indicators: " + both + "."));
                }
            }
        }
    }
}
