package mentoring.reports.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.State;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Table.Row;
import mentoring.reports.tree.TextRun;
import mentoring.reports.words.Numbers;
import mentoring.reports.words.Words;

/** The legend below a table or figure: only those signs and marks that occur in it. */
public final class Notes {
    /** Before a share of few persons. */
    public static final String LOW_BASE = "†";

    private Notes() {}

    /** The legend of a table; empty when it needs none. */
    public static List<List<Run>> legend(List<Row> rows, Words words) {
        return legend(rows.stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.runs().stream()), words);
    }

    /** The legend of any runs, such as the numbers that a picture prints. */
    public static List<List<Run>> legend(Stream<? extends Run> stream, Words words) {
        List<Run> runs = new ArrayList<>(stream.toList());
        List<String> legend = new ArrayList<>();
        for (State state : State.values()) {
            if (state != State.KNOWN
                    && runs.stream().anyMatch(r -> r instanceof NumberRun number && number.state() == state)) {
                legend.add(words.text("legend." + state));
            }
        }
        if (runs.stream().anyMatch(r -> r instanceof TextRun && r.text().startsWith(LOW_BASE))) {
            legend.add(words.text("legend.lowBase"));
        }
        if (runs.stream().anyMatch(r -> r instanceof NumberRun number && Numbers.isRoundedToZero(number))) {
            legend.add(words.text("legend.rounded"));
        }
        return legend.isEmpty() ? List.of() : List.of(TextRun.of(String.join("; ", legend) + "."));
    }
}
