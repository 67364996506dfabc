package mentoring.reports.monitoring;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Section;

/** Chapter 3: the indicators in groups, from the acts of a school to what came of them. */
final class AnalysisChapter {
    private final Kit kit;

    AnalysisChapter(Kit kit) {
        this.kit = kit;
    }

    List<Section> sections() {
        SchoolSections schools = new SchoolSections(kit);
        PeopleSections people = new PeopleSections(kit);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                1,
                "analysis",
                kit.text("analysis.title"),
                kit.prose()
                        .say("analysis.lead", "table", kit.table("indicators"))
                        .paragraph()));
        add(sections, "acts", schools.acts());
        add(sections, "bases", schools.bases());
        add(sections, "plan", schools.plan());
        add(sections, "curators", schools.curators());
        add(sections, "pairs", schools.pairs());
        add(sections, "young", people.young());
        add(sections, "mentors", people.mentors());
        add(sections, "mentees", people.mentees());
        add(sections, "partners", people.partners());
        add(sections, "site", schools.site());
        add(sections, "system", new SystemSection(kit).blocks());
        return sections;
    }

    /** A section about which nothing may be said in this zone is left out. */
    private void add(List<Section> sections, String id, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(2, id, kit.text(id + ".title"), blocks));
        }
    }
}
