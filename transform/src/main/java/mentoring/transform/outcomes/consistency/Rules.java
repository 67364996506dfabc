package mentoring.transform.outcomes.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Rules about contradictions in figures of one source about one territory. Ids are those of the reference list of
 * contradictions (C01 …); P01 is the comparison with what is computed today. Rules about wording need a reader and are not
 * here.
 */
final class Rules {
    /** By what they look at; findings come in this order. */
    private static final List<BiConsumer<Report, Consumer<Finding>>> FAMILIES = List.of(
            PartRules::judge,
            TextRules::judge,
            ShareRules::judge,
            BaseRules::judge,
            CountRules::judge,
            ActRules::judge,
            ComputedRules::judge);

    private Rules() {}

    /** Findings in a fixed order. */
    static List<Finding> judge(Report report) {
        List<Finding> findings = new ArrayList<>();
        FAMILIES.forEach(family -> family.accept(report, findings::add));
        return findings;
    }
}
