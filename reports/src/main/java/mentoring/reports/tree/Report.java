package mentoring.reports.tree;

import java.util.List;
import mentoring.workspace.Language;

/**
 * A whole report before anybody decided how it looks: every format is laid out from this tree, so every format says
 * the same.
 *
 * @param id name of the report and of its folder of resources
 * @param sections in reading order; the level of a section gives its place in the outline
 * @param brief a paper of a few pages: it begins under its heading, without a title page and contents
 */
public record Report(String id, Language language, TitlePage title, List<Section> sections, boolean brief) {

    /** A report with a title page and contents. */
    public Report(String id, Language language, TitlePage title, List<Section> sections) {
        this(id, language, title, sections, false);
    }

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
