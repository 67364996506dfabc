package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.reports.shared.Indicator;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;
import mentoring.reports.tree.TextRun;

/** Components "indicators" and "methods of collection": what is counted, from what, and how to read it. */
final class Methods {
    private static final int QUARTERS_PER_YEAR = 1461;

    private final CycleKit kit;

    Methods(CycleKit kit) {
        this.kit = kit;
    }

    List<Section> sections() {
        return List.of(indicators(), methods());
    }

    private Section indicators() {
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say("indicators.lead", "number", kit.table("methods"))
                .paragraph());
        List<Column> columns = List.of(kit.left("number", 26), kit.left("indicator", 222), kit.left("method", 232));
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : kit.data().numbered()) {
            rows.add(Row.body(List.of(
                    Cell.of(String.valueOf(indicator.number())),
                    Cell.of(indicator.name()),
                    Cell.of(indicator.method()))));
        }
        blocks.add(kit.table("methods", kit.text("indicators.table"), columns, rows));
        return kit.chapter("indicators", "indicators", blocks);
    }

    private Section methods() {
        List<Block> blocks = new ArrayList<>();
        List<String> sources = kit.context().text().front().sources();
        if (!sources.isEmpty()) {
            blocks.addAll(kit.prose().say("methods.sources").paragraph());
            blocks.add(new BulletList(false, sources.stream().map(TextRun::of).collect(Collectors.toList())));
        }
        blocks.addAll(kit.prose().say("methods.definitions").paragraph());
        blocks.add(kit.enumeration(definitions()));
        blocks.addAll(kit.prose().say("methods.reading").paragraph());
        return kit.chapter("methods", "methods", blocks);
    }

    /** The definitions that change numbers, as the release records them. */
    private List<List<Run>> definitions() {
        Map<String, String> parameters = kit.context().database().manifest().parameters();
        List<List<Run>> items = new ArrayList<>();
        String tenure = parameters.get("young_tenure_quarter_days");
        if (tenure != null) {
            items.add(kit.runs("methods.young", "years", Integer.parseInt(tenure) / QUARTERS_PER_YEAR));
        }
        for (String key : List.of("base_current_days", "low_base")) {
            if (parameters.containsKey(key)) {
                items.add(kit.runs("methods." + key, "value", Integer.parseInt(parameters.get(key))));
            }
        }
        items.add(kit.runs("methods.interval"));
        items.add(kit.runs("methods.retention"));
        return items;
    }
}
