package mentoring.transform.outcomes.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import mentoring.transform.outcomes.Computation;
import mentoring.transform.outcomes.Prepared;

/** Table consistency_finding: contradictions in published figures and between them and what is computed today. */
public final class ConsistencyFindings implements Computation {

    @Override
    public String table() {
        return "consistency_finding";
    }

    @Override
    public void compute(Iterator<Prepared> prepared, Consumer<List<Object>> rows) {
        Set<List<Object>> written = new HashSet<>();
        List<Prepared> source = new ArrayList<>();
        while (prepared.hasNext()) {
            Prepared row = prepared.next();
            if (!source.isEmpty() && !sameSource(source.get(0), row)) {
                write(source, written, rows);
                source.clear();
            }
            source.add(row);
        }
        write(source, written, rows);
    }

    private static boolean sameSource(Prepared a, Prepared b) {
        return List.of("campaign_id", "territory_code", "source").stream()
                .allMatch(c -> a.text(c).equals(b.text(c)));
    }

    /** The same contradiction in two sources of a campaign is written once, for the first of them. */
    private static void write(List<Prepared> source, Set<List<Object>> written, Consumer<List<Object>> rows) {
        Report report = new Report(source.stream().map(Figure::of).toList());
        for (Finding finding : Rules.judge(report)) {
            Prepared first = source.get(0);
            // acts that schools delivered have no source to name
            String from = first.text("source").isEmpty() ? "" : first.text("source") + ": ";
            List<Object> key = List.of(
                    first.text("campaign_id"),
                    finding.rule(),
                    first.text("level"),
                    first.text("territory_code"),
                    finding.indicators());
            if (written.add(key)) {
                rows.accept(Arrays.asList(
                        first.text("campaign_id"),
                        finding.rule(),
                        finding.severity(),
                        first.text("level"),
                        first.text("territory_code"),
                        finding.indicators(),
                        finding.observed(),
                        finding.bound(),
                        from + finding.ru(),
                        from + finding.en(),
                        // the sentence quotes values that may be hidden
                        "primary"));
            }
        }
    }
}
