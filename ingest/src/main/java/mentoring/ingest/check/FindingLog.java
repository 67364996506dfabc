package mentoring.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import mentoring.schema.Severity;

/**
 * Takes all findings of one file: counts every one, hands every one on, and remembers the first so that memory does not
 * grow with the number of bad rows.
 */
public final class FindingLog {
    public static final int REMEMBERED = 1_000;

    private final Consumer<Finding> sink;
    private final List<Finding> first = new ArrayList<>();
    private final Map<String, Long> countsByRule = new TreeMap<>();
    private boolean fileRejected;

    public FindingLog(Consumer<Finding> sink) {
        this.sink = sink;
    }

    public void add(Finding finding) {
        countsByRule.merge(finding.rule(), 1L, Long::sum);
        // A sheet without a usable header (row 0) is left out alone; the other sheets of the workbook still load.
        fileRejected |= finding.severity() == Severity.REJECT_FILE && finding.row() > 0;
        if (first.size() < REMEMBERED) {
            first.add(finding);
        }
        sink.accept(finding);
    }

    /** The first findings, at most {@value #REMEMBERED}. */
    public List<Finding> first() {
        return List.copyOf(first);
    }

    public Map<String, Long> countsByRule() {
        return Map.copyOf(countsByRule);
    }

    /** Whether a rule was broken that forbids the whole file. */
    public boolean fileRejected() {
        return fileRejected;
    }
}
