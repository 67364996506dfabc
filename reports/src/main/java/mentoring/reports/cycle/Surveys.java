package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** What people answered; without its response rate no share of the satisfied is printed. */
final class Surveys {
    private final CycleKit kit;

    Surveys(CycleKit kit) {
        this.kit = kit;
    }

    List<Section> sections() {
        List<PublishedRow> rows = kit.rows("satisfaction").stream()
                .filter(r -> r.isHidden() || r.isKnown("answered") && r.whole("answered") > 0)
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Block> hidden = kit.hidden(rows);
        if (!hidden.isEmpty()) {
            return kit.section("surveys", hidden);
        }
        List<Block> blocks = new ArrayList<>(
                kit.prose().say("surveys.lead", "number", kit.table("surveys")).paragraph());
        List<Column> columns = List.of(
                kit.left("survey", 150),
                kit.left("schoolYear", 48),
                kit.right("answered", 50),
                kit.right("responseRate", 54),
                kit.right("meanScore", 48),
                kit.right("satisfied", 52),
                kit.right("low", 40),
                kit.right("high", 40));
        List<Row> printed = rows.stream().map(this::row).toList();
        blocks.add(kit.table("surveys", kit.text("surveys.table"), columns, printed, kit.runs("surveys.note")));
        return kit.section("surveys", blocks);
    }

    private Row row(PublishedRow row) {
        String survey = kit.data().codeTitle("survey", row.text("survey"));
        String wave = row.text("wave");
        String name = wave == null ? survey : survey + ", " + kit.data().codeTitle("wave", wave);
        boolean few = row.isKnown("answered") && row.whole("answered") < 10;
        return Row.body(List.of(
                Cell.of(name),
                Cell.of(Pen.academicYear(row.whole("academic_year"))),
                Cell.of(row.count("answered")),
                Cell.of(row.share("response_rate", "answered", "invited")),
                Cell.of(row.number("mean_score", 1)),
                kit.marked(row.share("satisfied_share"), few),
                Cell.of(row.share("share_ci_low")),
                Cell.of(row.share("share_ci_high"))));
    }
}
