package mentoring.reports.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
        Section lead = new Section(
                1,
                "analysis",
                kit.text("analysis.title"),
                kit.prose()
                        .say("analysis.lead", "table", kit.table("indicators"))
                        .paragraph());
        add(sections, "acts", "iz01", schools::acts);
        add(sections, "bases", "iz03", schools::bases);
        add(sections, "plan", "iz05", schools::plan);
        add(sections, "curators", "iz07", schools::curators);
        add(sections, "pairs", "iz08", schools::pairs);
        add(sections, "young", "iz11", people::young);
        add(sections, "mentors", "iz12", people::mentors);
        add(sections, "mentees", "iz12", people::mentees);
        add(sections, "partners", "iz13", people::partners);
        add(sections, "site", "iz14", schools::site);
        add(sections, "system", "iz15", new SystemSection(kit)::blocks);
        if (!sections.isEmpty()) {
            sections.add(0, lead);
        }
        return sections;
    }

    /** A section about which nothing may be said in this zone is left out, and one of an indicator of another pack. */
    private void add(List<Section> sections, String id, String indicator, Supplier<List<Block>> said) {
        if (kit.data().numbered().stream().noneMatch(i -> i.code().equals(indicator))) {
            return;
        }
        List<Block> blocks = said.get();
        if (!blocks.isEmpty()) {
            sections.add(new Section(2, id, kit.text(id + ".title"), blocks));
        }
    }
}
