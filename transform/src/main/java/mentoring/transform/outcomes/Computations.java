package mentoring.transform.outcomes;

import java.util.List;
import java.util.Optional;
import mentoring.release.Hashes;
import mentoring.schema.Definitions;
import mentoring.transform.outcomes.consistency.ConsistencyFindings;
import mentoring.transform.outcomes.retention.RetentionCif;
import mentoring.transform.outcomes.retention.RetentionCurve;
import mentoring.transform.outcomes.retention.RetentionSummary;
import mentoring.transform.outcomes.retention.RetentionTest;
import mentoring.transform.statistics.Statistics;

/** All tables that are finished in Java. */
public final class Computations {
    private static final List<Computation> ALL = List.of(
            new CohortCells(),
            new RetentionCurve(),
            new RetentionSummary(),
            new RetentionCif(),
            new RetentionTest(),
            new DeficitClosure(),
            new MentorExchange(),
            new Satisfaction(),
            new Comparison(),
            new ConsistencyFindings(),
            new Forecast(),
            new MentoringEffect());

    private static final String CODE_HASH =
            Hashes.sha256(Definitions.classes(Computations.class).toString() + Definitions.classes(Statistics.class));

    private Computations() {}

    /** How a table is finished; empty for a table that its model makes whole. */
    public static Optional<Computation> find(String table) {
        return ALL.stream().filter(c -> c.table().equals(table)).findFirst();
    }

    /** Changes whenever a computation or the statistics change: part of the recipe of every computed table. */
    public static String codeHash() {
        return CODE_HASH;
    }
}
