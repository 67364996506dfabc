package mentoring.reports.tree;

import java.math.BigDecimal;
import java.util.List;

/**
 * One printed number, bound to where it comes from, so that a later check can compare what is printed with the release.
 *
 * @param value exact; null when it is hidden or unknown
 * @param decimals digits after the comma as printed (of per cent for a share)
 * @param text as printed
 */
public record NumberRun(
        BigDecimal value, Unit unit, int decimals, State state, String text, boolean bold, NumberSource source)
        implements Run {

    /** What the value counts. */
    public enum Unit {
        COUNT,
        /** Share 0…1, printed in per cent. */
        SHARE,
        /** Difference of two shares, printed in percentage points. */
        POINTS,
        /** Difference of two counts, printed with its sign. */
        DIFFERENCE,
        /** A quantity with a fraction, in a unit that the text names: months, points of a scale. */
        NUMBER,
        /** 1 or 0, printed as a word. */
        YES_NO
    }

    /** Why a number is or is not printed. */
    public enum State {
        KNOWN,
        /** Few persons: not for this zone. */
        HIDDEN,
        /** Nobody reported it. */
        MISSING,
        /** The phenomenon does not exist: no target, no denominator. */
        ABSENT,
        NOT_APPLICABLE
    }

    public boolean isKnown() {
        return state == State.KNOWN;
    }

    public NumberRun inBold() {
        return new NumberRun(value, unit, decimals, state, text, true, source);
    }

    public List<Run> alone() {
        return List.of(this);
    }
}
