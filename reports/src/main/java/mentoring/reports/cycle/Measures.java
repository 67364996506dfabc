package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Section;

/** What is being done: personalised programmes of the year, and what an exchange of mentors could do. */
final class Measures {
    private final CycleKit kit;

    Measures(CycleKit kit) {
        this.kit = kit;
    }

    List<Section> sections() {
        List<Section> below = new ArrayList<>();
        below.addAll(kit.section("programmes", new Programmes(kit).blocks()));
        below.addAll(kit.section("exchange", new Exchange(kit).blocks()));
        List<Block> lead = kit.prose()
                .say(below.isEmpty() ? "measures.none" : "measures.lead")
                .paragraph();
        List<Section> sections = new ArrayList<>();
        sections.add(kit.chapter("measures", "measures", lead));
        sections.addAll(below);
        return sections;
    }
}
