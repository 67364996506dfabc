package mentoring.transform.statistics;

import java.util.List;

/**
 * Hazard and survival in discrete time (academic years): h = d/n, se(h) = √(h(1 − h)/n), Ŝ = Π(1 − h), Greenwood's error.
 *
 * <p>Who is censored in a period counts as at risk in all of it, so this equals Kaplan–Meier with exits dated by period.
 * Source: Singer and Willett, Applied Longitudinal Data Analysis (2003), 10.2–10.4.
 */
public final class DiscreteHazard {

    private DiscreteHazard() {}

    /** One line per period; ends before the first period with nobody at risk. */
    public static List<LifeTable.Line> of(List<LifeTable.Count> counts) {
        return LifeTable.lines(counts, 1);
    }
}
