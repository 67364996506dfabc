package mentoring.ingest.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import mentoring.ingest.value.Reading;
import mentoring.ingest.value.Repair;

/** Counts the repairs of one file. */
public final class Receipts {
    private final Map<Repair, Long> counts = new EnumMap<>(Repair.class);

    void add(Reading reading) {
        if (reading.repairs() == 0) {
            return;
        }
        for (Repair repair : Repair.values()) {
            if (reading.has(repair)) {
                add(repair);
            }
        }
    }

    void add(Repair repair) {
        counts.merge(repair, 1L, Long::sum);
    }

    /** Repairs by the id of their rule. */
    public Map<String, Long> byRule() {
        Map<String, Long> byRule = new TreeMap<>();
        counts.forEach((repair, count) -> byRule.put(repair.rule(), count));
        return byRule;
    }
}
