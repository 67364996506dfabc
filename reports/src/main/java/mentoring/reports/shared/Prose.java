package mentoring.reports.shared;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.TextRun;
import mentoring.reports.words.Words;

/** Collects sentences into one paragraph or one list; a sentence whose numbers cannot be printed is left out. */
public final class Prose {
    private final Words words;
    private final List<List<Run>> said = new ArrayList<>();

    Prose(Words words) {
        this.words = words;
    }

    /** Adds the sentence of a key; arguments alternate name and value. */
    public Prose say(String key, Object... arguments) {
        words.sentence(key, Pairs.of(arguments)).ifPresent(said::add);
        return this;
    }

    public Prose sayIf(boolean condition, String key, Object... arguments) {
        return condition ? say(key, arguments) : this;
    }

    public Prose add(List<Run> sentence) {
        said.add(sentence);
        return this;
    }

    public boolean isEmpty() {
        return said.isEmpty();
    }

    /** One paragraph, or nothing when no sentence could be said. */
    public List<Block> paragraph() {
        List<Run> runs = new ArrayList<>();
        for (List<Run> sentence : said) {
            if (!runs.isEmpty()) {
                runs.add(new TextRun(" "));
            }
            runs.addAll(sentence);
        }
        return runs.isEmpty() ? List.of() : List.of(new Paragraph(List.copyOf(runs)));
    }

    /** One item per sentence, or nothing. */
    public List<Block> list(boolean numbered) {
        return said.isEmpty() ? List.of() : List.of(new BulletList(numbered, List.copyOf(said)));
    }
}
