package mentoring.reports.shared;

import java.math.BigDecimal;
import mentoring.reports.tree.CellKey;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.State;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.reports.words.Numbers;

/** Prints the fields of indicator cells, or the sign that stands for why one cannot be printed. */
public final class IndicatorNumbers {
    private final Numbers numbers;

    public IndicatorNumbers(Numbers numbers) {
        this.numbers = numbers;
    }

    public NumberRun numerator(IndicatorCell cell) {
        return count(cell, cell.numerator(), "numerator", State.MISSING);
    }

    public NumberRun denominator(IndicatorCell cell) {
        return count(cell, cell.denominator(), "denominator", State.MISSING);
    }

    /** Denominator − numerator: those who do not have what the share counts. */
    public NumberRun complement(IndicatorCell cell) {
        boolean known = cell.numerator() != null && cell.denominator() != null;
        return count(cell, known ? cell.denominator() - cell.numerator() : null, "complement", State.MISSING);
    }

    public NumberRun value(IndicatorCell cell, boolean share) {
        return field(cell, cell.value(), share, "value", State.MISSING);
    }

    /** Lower limit of the interval of a share. */
    public NumberRun low(IndicatorCell cell) {
        return field(cell, cell.low(), true, "ci_low", State.ABSENT);
    }

    public NumberRun high(IndicatorCell cell) {
        return field(cell, cell.high(), true, "ci_high", State.ABSENT);
    }

    /** A target is no fact about persons: it is printed even where the value is hidden. */
    public NumberRun target(IndicatorCell cell, boolean share) {
        CellKey key = cell.key().at("target");
        if (cell.target() == null) {
            return numbers.unprinted(State.ABSENT, share ? Unit.SHARE : Unit.COUNT, key);
        }
        return share
                ? numbers.share(cell.target(), key)
                : numbers.count(cell.target().longValue(), key);
    }

    public NumberRun gap(IndicatorCell cell, boolean share) {
        if (cell.target() == null) {
            return numbers.unprinted(State.ABSENT, Unit.POINTS, cell.key().at("target_gap"));
        }
        return difference(cell, cell.gap(), share, "target_gap");
    }

    public NumberRun previous(IndicatorCell cell, boolean share) {
        return field(cell, cell.previous(), share, "previous_value", State.MISSING);
    }

    public NumberRun change(IndicatorCell cell, boolean share) {
        return difference(cell, cell.change(), share, "change");
    }

    /** This value minus the one that another campaign has of it; the source names that campaign. */
    public NumberRun change(IndicatorCell cell, IndicatorCell before, boolean share) {
        CellKey key = cell.key().at("change-" + before.key().campaign());
        Unit unit = share ? Unit.POINTS : Unit.DIFFERENCE;
        if (cell.hidden() || before.hidden()) {
            return numbers.unprinted(State.HIDDEN, unit, key);
        }
        if (cell.value() == null || before.value() == null) {
            return numbers.unprinted(State.MISSING, unit, key);
        }
        return signed(cell.value().subtract(before.value()), share, key);
    }

    public NumberRun coverage(IndicatorCell cell) {
        return field(cell, cell.coverage(), true, "coverage", State.MISSING);
    }

    public NumberRun valueMin(IndicatorCell cell) {
        return field(cell, cell.valueMin(), true, "value_min", State.MISSING);
    }

    public NumberRun valueMax(IndicatorCell cell) {
        return field(cell, cell.valueMax(), true, "value_max", State.MISSING);
    }

    /** How far the value is from its target, for a sentence. */
    public NumberRun distanceToTarget(IndicatorCell cell) {
        return cell.hidden() || cell.gap() == null
                ? numbers.unprinted(State.HIDDEN, Unit.POINTS, cell.key().at("distance-target"))
                : numbers.distance(cell.gap(), cell.key().at("distance-target"));
    }

    /** How far two shares are apart, for a sentence; bound to the first of them. */
    public NumberRun distance(IndicatorCell one, IndicatorCell other) {
        CellKey key = one.key().at("distance-" + other.key().indicator());
        return !one.isKnown() || !other.isKnown()
                ? numbers.unprinted(State.HIDDEN, Unit.POINTS, key)
                : numbers.distance(one.value().subtract(other.value()), key);
    }

    private NumberRun count(IndicatorCell cell, Long value, String field, State absent) {
        return field(cell, value == null ? null : BigDecimal.valueOf(value), false, field, absent);
    }

    private NumberRun field(IndicatorCell cell, BigDecimal value, boolean share, String field, State absent) {
        CellKey key = cell.key().at(field);
        Unit unit = share ? Unit.SHARE : Unit.COUNT;
        if (cell.hidden()) {
            return numbers.unprinted(State.HIDDEN, unit, key);
        }
        if (value == null) {
            boolean inapplicable = "not_applicable".equals(cell.status());
            return numbers.unprinted(inapplicable ? State.NOT_APPLICABLE : absent, unit, key);
        }
        return share ? numbers.share(value, key) : numbers.count(value.longValueExact(), key);
    }

    private NumberRun difference(IndicatorCell cell, BigDecimal value, boolean share, String field) {
        CellKey key = cell.key().at(field);
        Unit unit = share ? Unit.POINTS : Unit.DIFFERENCE;
        if (cell.hidden()) {
            return numbers.unprinted(State.HIDDEN, unit, key);
        }
        if (value == null) {
            return numbers.unprinted(State.MISSING, unit, key);
        }
        return signed(value, share, key);
    }

    private NumberRun signed(BigDecimal value, boolean share, CellKey key) {
        return share ? numbers.points(value, key) : numbers.difference(value, key);
    }
}
