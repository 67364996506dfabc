package mentoring.reports.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentoring.reports.Campaign;
import mentoring.reports.shared.Indicator;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.IndicatorNumbers;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** Chapter 5: the previous campaign beside this one, when there was one. */
final class ChangeChapter {

    private ChangeChapter() {}

    static List<Section> sections(Kit kit) {
        Optional<Campaign> previous = kit.context().previousCampaign();
        boolean known = kit.data().numbered().stream()
                .anyMatch(i -> kit.data().own(i.code()).previous() != null);
        return previous.isPresent() && known ? List.of(section(kit, previous.get())) : List.of();
    }

    private static Section section(Kit kit, Campaign previous) {
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say(
                        "change.lead",
                        "title",
                        previous.title(),
                        "date",
                        kit.dates().inWords(previous.asOf()))
                .paragraph());
        blocks.add(table(kit, previous));
        return new Section(1, "change", kit.text("change.title"), blocks);
    }

    private static Table table(Kit kit, Campaign previous) {
        LocalDate now = kit.context().campaign().asOf();
        List<Row> rows = kit.data().numbered().stream().map(i -> row(kit, i)).toList();
        List<List<Run>> notes = new ArrayList<>();
        notes.add(kit.runs("change.note"));
        notes.addAll(kit.notes(rows));
        return new Table(
                "changes",
                kit.tableLabel("changes"),
                kit.text("change.table"),
                List.of(
                        new Column("number", kit.text("column.number"), 26, Align.CENTRE),
                        new Column("indicator", kit.text("column.indicator"), 230, Align.LEFT),
                        new Column("previous", kit.dates().inFigures(previous.asOf()), 80, Align.RIGHT),
                        new Column("current", kit.dates().inFigures(now), 80, Align.RIGHT),
                        new Column("change", kit.text("change.column.change"), 72, Align.RIGHT)),
                rows,
                notes);
    }

    private static Row row(Kit kit, Indicator indicator) {
        IndicatorCell cell = kit.data().own(indicator.code());
        IndicatorNumbers cells = kit.cells();
        return Row.body(List.of(
                Cell.of(String.valueOf(indicator.number())),
                Cell.of(kit.shortName(indicator)),
                Cell.of(cells.previous(cell, indicator.share())),
                kit.value(cell, indicator.share(), false),
                Cell.of(cells.change(cell, indicator.share()))));
    }
}
