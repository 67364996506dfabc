package mentoring.ingest.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import mentoring.ingest.value.Repair;

/** Takes all repairs of one file: counts every one, hands every one on, and remembers the first if wanted. */
public final class Receipts {
    private final Map<Repair, Long> counts = new EnumMap<>(Repair.class);
    private final Consumer<Receipt> sink;
    private final int remembered;
    private final List<Receipt> first = new ArrayList<>();

    /** @param remembered how many of the first receipts are kept for whoever asks for an explanation */
    public Receipts(Consumer<Receipt> sink, int remembered) {
        this.sink = sink;
        this.remembered = remembered;
    }

    void add(Repair repair, Receipt receipt) {
        counts.merge(repair, 1L, Long::sum);
        if (first.size() < remembered) {
            first.add(receipt);
        }
        sink.accept(receipt);
    }

    /** Repairs by the id of their rule. */
    public Map<String, Long> byRule() {
        Map<String, Long> byRule = new TreeMap<>();
        counts.forEach((repair, count) -> byRule.put(repair.rule(), count));
        return byRule;
    }

    public List<Receipt> first() {
        return List.copyOf(first);
    }
}
