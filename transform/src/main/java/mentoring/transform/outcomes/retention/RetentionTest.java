package mentoring.transform.outcomes.retention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mentoring.transform.outcomes.Computation;
import mentoring.transform.outcomes.Prepared;
import mentoring.transform.statistics.LogRank;
import mentoring.transform.statistics.RiskTable;

/**
 * Log-rank tests between the groups of each breakdown, plain and stratified by kind of school and by locality.
 *
 * <p>Compared are groups that ever had ten at risk; {@code unknown} is no group to compare. {@code mentored} compares the
 * time before and after the beginning of mentoring. No row where fewer than two groups remain or they never meet at risk.
 */
public final class RetentionTest implements Computation {
    private static final RiskTable NOBODY = new RiskTable.Builder(Causes.CODES.size()).build();

    @Override
    public String table() {
        return "retention_test";
    }

    @Override
    public void compute(Iterator<Prepared> prepared, Consumer<List<Object>> rows) {
        Map<Comparisons.Key, List<String>> compared = new HashMap<>();
        Comparisons.each(prepared, (key, strata) -> {
            if (key.isPlain()) {
                // the plain test comes first and decides for the stratified ones too: all compare the same groups
                compared.put(key, largeEnough(strata.getOrDefault("", Map.of())));
            }
            List<String> groups = compared.getOrDefault(key.plain(), List.of());
            if (groups.size() > 1) {
                test(key, groups, strata, rows);
            }
        });
    }

    private static List<String> largeEnough(Map<String, RiskTable> groups) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().mostAtRisk() >= Course.LEAST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void test(
            Comparisons.Key key,
            List<String> groups,
            Map<String, Map<String, RiskTable>> strata,
            Consumer<List<Object>> rows) {
        List<List<RiskTable>> tables = strata.values().stream()
                .map(stratum -> groups.stream()
                        .map(group -> stratum.getOrDefault(group, NOBODY))
                        .toList())
                .toList();
        LogRank.stratified(tables)
                .ifPresent(test -> rows.accept(Arrays.asList(
                        key.scope(),
                        key.level(),
                        key.territory(),
                        key.breakdown(),
                        key.isPlain() ? null : key.stratifiedBy(),
                        String.join(";", groups),
                        test.chi2(),
                        (long) test.degrees(),
                        test.pValue(),
                        "show")));
    }
}
