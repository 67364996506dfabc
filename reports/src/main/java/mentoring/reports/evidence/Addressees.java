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
    private final IndicatorClaims indicators;
    private final TableClaims others;
    private final ClaimTable tables;

    Addressees(Pen pen, IndicatorClaims indicators, TableClaims others, ClaimTable tables) {
        this.pen = pen;
        this.indicators = indicators;
        this.others = others;
        this.tables = tables;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                1,
                "addressees",
                pen.text("addressees.title"),
                pen.prose().say("addressees.lead").paragraph()));
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
                new ArrayList<>(pen.prose().say(addressee + ".lead").paragraph());
        blocks.addAll(table);
        sections.add(new Section(2, addressee, pen.text(addressee + ".title"), blocks));
    }

    private List<Table> institute() {
        return tables.of(
                "institute",
                others.unmet(),
                others.deficits(),
                others.responded("needs"),
                others.responded("mentee_satisfaction"),
                others.responded("mentor_satisfaction"),
                indicators.of("iz13s"));
    }

    private List<Table> municipality() {
        return tables.of(
                "municipality",
                indicators.coverage(),
                indicators.of("iz15"),
                indicators.of("iz09"),
                indicators.of("iz11"),
                indicators.of("iz13"));
    }

    private List<Table> school() {
        return tables.of(
                "school",
                indicators.of("iz01"),
                indicators.of("iz02"),
                indicators.of("iz05"),
                indicators.of("iz06"),
                indicators.of("iz07"),
                indicators.of("iz14"),
                others.satisfied("mentor_satisfaction"),
                others.satisfied("mentee_satisfaction"));
    }

    private List<Table> curator() {
        return tables.of(
                "curator",
                indicators.of("iz03"),
                indicators.of("iz04"),
                indicators.of("iz10"),
                others.programmes("claim.completed", "completed", "due"),
                others.programmes("claim.stopped", "stopped", "programmes"));
    }

    private List<Table> mentor() {
        return tables.of(
                "mentor",
                others.programmes("claim.held", "events_held", "events_planned"),
                others.programmes("claim.on_time", "on_time", "events_held"),
                others.programmes("claim.product", "with_product", "events_held"),
                others.retention(1));
    }
}
