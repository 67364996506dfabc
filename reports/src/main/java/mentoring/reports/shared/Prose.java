package mentoring.reports.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.TextRun;
import mentoring.reports.words.Words;

/** Collects sentences into one paragraph; a sentence whose numbers cannot be printed is left out. */
public final class Prose {
    private final Words words;
    private final List<Run> runs = new ArrayList<>();

    public Prose(Words words) {
        this.words = words;
    }

    /** Adds the sentence of a key; arguments alternate name and value. */
    public Prose say(String key, Object... arguments) {
        words.sentence(key, arguments(arguments)).ifPresent(this::add);
        return this;
    }

    public Prose sayIf(boolean condition, String key, Object... arguments) {
        return condition ? say(key, arguments) : this;
    }

    private void add(List<Run> sentence) {
        if (!runs.isEmpty()) {
            runs.add(new TextRun(" "));
        }
        runs.addAll(sentence);
    }

    /** The paragraph, or nothing when no sentence could be said. */
    public List<Block> paragraph() {
        return runs.isEmpty() ? List.of() : List.of(new Paragraph(List.copyOf(runs)));
    }

    public static Map<String, Object> arguments(Object... arguments) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            map.put((String) arguments[i], arguments[i + 1]);
        }
        return map;
    }
}
