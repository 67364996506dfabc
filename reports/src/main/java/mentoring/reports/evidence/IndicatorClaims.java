package mentoring.reports.evidence;

import java.util.Optional;
import mentoring.reports.shared.Catalogue.Entry;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.IndicatorNumbers;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.Values;
import mentoring.reports.shared.Values.Place;
import mentoring.reports.tree.NumberRun;

/** Claims from the indicators of a territory; what is hidden, missing or not in this release gives none. */
final class IndicatorClaims {
    private final Pen pen;
    private final Place place;
    private final Values values;

    IndicatorClaims(Pen pen, Place place) {
        this.pen = pen;
        this.place = place;
        this.values = Values.read(pen.context(), place);
    }

    /** The row behind a claim. */
    IndicatorCell row(String indicator) {
        return values.get(place, indicator);
    }

    /** The row of one group. */
    IndicatorCell row(String indicator, String breakdown, String group) {
        return values.get(place, indicator, breakdown, group);
    }

    /** The row that tells how many schools are in scope and how many of them have reported. */
    IndicatorCell coverageRow() {
        return values.coverage(place, pen.catalogue());
    }

    /** The value of an indicator over the whole territory. */
    Optional<Claim> of(String indicator) {
        IndicatorCell row = row(indicator);
        return pen.catalogue().indicator(indicator).filter(e -> row.isKnown()).map(e -> claim(e, row));
    }

    private Claim claim(Entry entry, IndicatorCell row) {
        IndicatorNumbers numbers = pen.cells();
        boolean share = entry.share();
        return new Claim(
                entry.name(),
                share ? numbers.numerator(row) : null,
                share ? numbers.denominator(row) : null,
                numbers.value(row, share),
                Claim.known(numbers.low(row)),
                Claim.known(numbers.high(row)),
                Claim.known(numbers.value(values.before(place, entry.code()), share)),
                entry.code() + " · " + entry.version() + (row.definition() == null ? "" : " · " + row.definition()));
    }

    /** How many schools are in scope. */
    Optional<Claim> scope() {
        IndicatorCell row = coverageRow();
        return single("claim.scope", pen.cells().denominator(row), row.key().indicator() + " · N");
    }

    /** Which share of them has reported. */
    Optional<Claim> coverage() {
        IndicatorCell row = coverageRow();
        return single("claim.coverage", pen.cells().coverage(row), row.key().indicator() + " · coverage");
    }

    private Optional<Claim> single(String text, NumberRun value, String cite) {
        return value.isKnown()
                ? Optional.of(new Claim(pen.text(text), null, null, value, null, null, null, cite))
                : Optional.empty();
    }
}
