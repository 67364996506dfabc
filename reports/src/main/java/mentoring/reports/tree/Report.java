package mentoring.reports.tree;

import java.util.List;
import mentoring.workspace.Language;

/**
 * A whole report before anybody decided how it looks: every format is laid out from this tree, so every format says
 * the same.
 *
 * @param id name of the report and of its folder of resources
 * @param sections in reading order; the level of a section gives its place in the outline
 */
public record Report(String id, Language language, TitlePage title, List<Section> sections) {

    /** All blocks in reading order. */
    public List<Block> blocks() {
        return sections.stream().flatMap(s -> s.blocks().stream()).toList();
    }

    public List<Table> tables() {
        return blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
