package mentoring.reports.tree;

import java.util.List;

/**
 * What stands before the text.
 *
 * @param stamp lines of the approval stamp (гриф)
 * @param kind what kind of document it is
 * @param title the subject
 * @param subtitle territory and date
 * @param running the same in one line, for the head of every page
 * @param facts labelled facts about the document
 * @param imprint last line of the page: place and year
 * @param notice who may see the document
 */
public record TitlePage(
        List<String> stamp,
        String kind,
        String title,
        String subtitle,
        String running,
        List<Fact> facts,
        String imprint,
        String notice) {

    /** One labelled fact. */
    public record Fact(String label, List<Run> value) {}
}
