package mentoring.transform.outcomes.consistency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The figures that one source has published about one territory. */
record Report(List<Figure> figures) {

    /** The first figure of the table for an indicator. */
    Optional<Figure> table(String indicator) {
        return figures.stream()
                .filter(f -> f.inTable() && f.indicator().equals(indicator))
                .findFirst();
    }

    /** The percentage that the table gives. */
    Optional<BigDecimal> share(String indicator) {
        return table(indicator).map(Figure::percentage);
    }

    /** The count that the table gives. */
    Optional<BigDecimal> count(String indicator) {
        return table(indicator).map(Figure::count);
    }
}
