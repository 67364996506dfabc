package mentoring.reports.evidence;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.shared.Pen;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table;

/** What to cite beside the recommendations to each addressee of the usual resolutions. */
final class Addressees {
    private final Pen pen;
    private final Claims claims;
    private final ClaimTable tables;

    Addressees(Pen pen, Claims claims, ClaimTable tables) {
        this.pen = pen;
        this.claims = claims;
        this.tables = tables;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                1,
                "addressees",
                pen.text("addressees.title"),
                pen.sentences().say("addressees.lead").paragraph()));
        add(sections, "institute", institute());
        add(sections, "municipality", municipality());
        add(sections, "school", school());
        add(sections, "curator", curator());
        add(sections, "mentor", mentor());
        return sections;
    }

    private void add(List<Section> sections, String addressee, List<Table> table) {
        if (table.isEmpty()) {
            return;
        }
        List<Block> blocks =
                new ArrayList<>(pen.sentences().say(addressee + ".lead").paragraph());
        blocks.addAll(table);
        sections.add(new Section(2, addressee, pen.text(addressee + ".title"), blocks));
    }

    private List<Table> institute() {
        return tables.of(
                "institute",
                claims.unmet(),
                claims.deficits(),
                claims.responded("needs"),
                claims.responded("mentee_satisfaction"),
                claims.responded("mentor_satisfaction"),
                claims.indicator("iz13s"));
    }

    private List<Table> municipality() {
        return tables.of(
                "municipality",
                claims.coverage(),
                claims.indicator("iz15"),
                claims.indicator("iz09"),
                claims.indicator("iz11"),
                claims.indicator("iz13"));
    }

    private List<Table> school() {
        return tables.of(
                "school",
                claims.indicator("iz01"),
                claims.indicator("iz02"),
                claims.indicator("iz05"),
                claims.indicator("iz06"),
                claims.indicator("iz07"),
                claims.indicator("iz14"),
                claims.satisfied("mentor_satisfaction"),
                claims.satisfied("mentee_satisfaction"));
    }

    private List<Table> curator() {
        return tables.of(
                "curator",
                claims.indicator("iz03"),
                claims.indicator("iz04"),
                claims.indicator("iz10"),
                claims.programmes("claim.completed", "completed", "due"),
                claims.programmes("claim.stopped", "stopped", "programmes"));
    }

    private List<Table> mentor() {
        return tables.of(
                "mentor",
                claims.programmes("claim.held", "events_held", "events_planned"),
                claims.programmes("claim.on_time", "on_time", "events_held"),
                claims.programmes("claim.product", "with_product", "events_held"),
                claims.retention(1));
    }
}
