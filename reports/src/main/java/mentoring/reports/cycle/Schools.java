package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mentoring.reports.shared.CampaignData.Unit;
import mentoring.reports.shared.Indicator;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** What each school has, by name: yes, no or a number of pairs and programmes; shares of persons are left out. */
final class Schools {
    private static final Set<String> COUNTS = Set.of("iz08", "iz10");
    private static final int WIDTH = 306;

    private final CycleKit kit;

    Schools(CycleKit kit) {
        this.kit = kit;
    }

    List<Section> sections() {
        List<Unit> schools = kit.data().schools();
        List<Indicator> shown = kit.data().numbered().stream()
                .filter(i -> i.share() && !i.ofPersons() || COUNTS.contains(i.code()))
                .toList();
        if (schools.isEmpty() || shown.isEmpty()) {
            return List.of();
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("ordinal", kit.text("column.number"), 24, Align.CENTRE));
        columns.add(kit.left("school", 482 - 24 - WIDTH));
        shown.forEach(i -> columns.add(new Column(
                i.code(), String.valueOf(i.number()), kit.numberedName(i), WIDTH / shown.size(), Align.CENTRE)));
        List<Row> rows = new ArrayList<>();
        for (Unit school : schools) {
            List<Cell> cells =
                    new ArrayList<>(List.of(Cell.of(String.valueOf(rows.size() + 1)), Cell.of(school.name())));
            shown.forEach(i -> cells.add(Cell.of(yesOrCount(school, i))));
            rows.add(Row.body(cells));
        }
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say("schools.lead", "number", kit.table("schools"), "methods", kit.table("values"))
                .paragraph());
        blocks.add(kit.table("schools", kit.text("schools.table"), columns, rows, kit.runs("schools.note")));
        return List.of(new Section(2, "schools", kit.text("schools.title"), blocks));
    }

    /** At one school a share is yes or no. */
    private NumberRun yesOrCount(Unit school, Indicator indicator) {
        IndicatorCell cell = kit.data().cell(school, "school", indicator.code());
        NumberRun number = kit.cells().value(cell, indicator.share());
        if (!indicator.share() || !number.isKnown()) {
            return number;
        }
        String text = number.value().signum() > 0 ? kit.text("schools.yes") : "–";
        return new NumberRun(number.value(), NumberRun.Unit.YES_NO, 0, number.state(), text, false, number.source());
    }
}
