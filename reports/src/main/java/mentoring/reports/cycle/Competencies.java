package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.reports.Territory;
import mentoring.reports.chart.DemandSupplyChart;
import mentoring.reports.chart.HeatTable;
import mentoring.reports.shared.Prose;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;
import mentoring.reports.words.NaturalOrder;

/** What mentors are good at, where, and what mentees ask for. */
final class Competencies {
    private static final String CODES = "mentor_competency";

    private final CycleKit kit;
    /** Of the territory itself, by competency of the mentors' vocabulary. */
    private final Map<String, PublishedRow> own = new LinkedHashMap<>();

    private final Map<String, Map<String, PublishedRow>> below = new HashMap<>();

    Competencies(CycleKit kit) {
        this.kit = kit;
        Map<String, PublishedRow> unordered = new HashMap<>();
        for (PublishedRow row : kit.rows("competency_coverage")) {
            if (!row.text("vocabulary").equals("mentor")) {
                continue;
            }
            if (row.text("territory_code").equals(kit.territory().code())) {
                unordered.put(row.text("competency"), row);
            } else {
                below.computeIfAbsent(row.text("territory_code"), t -> new HashMap<>())
                        .put(row.text("competency"), row);
            }
        }
        Set<String> order = kit.data().codes(CODES).keySet();
        order.stream().filter(unordered::containsKey).forEach(c -> own.put(c, unordered.get(c)));
    }

    List<Section> sections() {
        List<Block> blocks = new ArrayList<>();
        boolean anyMentor = own.values().stream().anyMatch(r -> r.isHidden() || known(r, "mentors") > 0);
        List<Block> hidden = kit.hidden(List.copyOf(own.values()));
        if (!hidden.isEmpty()) {
            return kit.section("competencies", hidden);
        }
        if (anyMentor) {
            blocks.addAll(lead());
            blocks.add(table());
            // The heat map fills a page: what is small goes before it, below the table.
            blocks.addAll(demand());
            blocks.addAll(heat());
        }
        return kit.section("competencies", blocks);
    }

    private PublishedRow any() {
        return own.values().iterator().next();
    }

    private static long known(PublishedRow row, String field) {
        return row.isKnown(field) ? row.whole(field) : 0;
    }

    private List<Block> lead() {
        PublishedRow any = any();
        Prose prose = kit.prose()
                .say("competencies.base", "n", any.count("mentors"), "where", kit.where())
                .say("competencies.lead", "number", kit.table("competencies"));
        own.values().stream()
                .filter(r -> r.isKnown("mentees_requesting") && r.isKnown("mentors_with"))
                .filter(r -> known(r, "mentees_requesting") > known(r, "mentors_with"))
                .forEach(r -> prose.say(
                        "competencies.scarce",
                        "competency",
                        title(r),
                        "demand",
                        r.count("mentees_requesting"),
                        "supply",
                        r.count("mentors_with")));
        return prose.paragraph();
    }

    private String title(PublishedRow row) {
        return kit.data().codeTitle(CODES, row.text("competency"));
    }

    private Block table() {
        List<Column> columns = List.of(
                kit.left("competency", 146),
                kit.right("mentorsWith", 60),
                kit.right("mentorShare", 54),
                kit.right("requesting", 64),
                kit.right("schoolsCovered", 52),
                kit.right("schoolsOf", 44),
                kit.right("singleMentor", 60));
        List<Row> rows = own.values().stream()
                .map(r -> Row.body(List.of(
                        Cell.of(title(r)),
                        Cell.of(r.count("mentors_with")),
                        Cell.of(r.share("share", "mentors_with", "mentors")),
                        Cell.of(r.count("mentees_requesting")),
                        Cell.of(r.count("schools_covered")),
                        Cell.of(r.count("schools")),
                        Cell.of(r.count("single_mentor_schools")))))
                .toList();
        PublishedRow any = any();
        List<Run> base = any.isKnown("mentors")
                ? kit.runs("competencies.note", "n", any.count("mentors"))
                : kit.runs("competencies.note.hidden");
        return kit.table("competencies", kit.text("competencies.table"), columns, rows, base);
    }

    private List<Block> demand() {
        List<DemandSupplyChart.Row> rows = own.values().stream()
                .filter(r -> r.isKnown("mentees_requesting") && r.isKnown("mentors_with"))
                .map(r -> new DemandSupplyChart.Row(title(r), r.count("mentees_requesting"), r.count("mentors_with")))
                .toList();
        if (rows.size() < 2) {
            return List.of();
        }
        DemandSupplyChart chart = new DemandSupplyChart(kit.text("demand.asks"), kit.text("demand.can"), rows);
        return List.of(kit.figure(
                "demand",
                kit.text("demand.caption"),
                chart,
                kit.message("demand.message", "n", any().count("mentors"), "where", kit.where()),
                kit.runs("demand.note")));
    }

    /** Only territories are set side by side in a picture; schools would be a league. */
    private List<Block> heat() {
        List<Territory> territories = kit.context().territories().stream()
                .filter(t -> below.containsKey(t.code()))
                .sorted(Comparator.comparing(Territory::name, new NaturalOrder()))
                .toList();
        if (!kit.isRegion() || territories.size() < 2) {
            return List.of();
        }
        List<String> codes = List.copyOf(own.keySet());
        List<HeatTable.Row> rows = new ArrayList<>();
        for (Territory territory : territories) {
            Map<String, PublishedRow> cells = below.get(territory.code());
            List<NumberRun> numbers = codes.stream()
                    .map(c -> cells.containsKey(c) ? cells.get(c).share("share", "mentors_with", "mentors") : null)
                    .toList();
            PublishedRow any = cells.values().iterator().next();
            rows.add(new HeatTable.Row(territory.name(), any.count("mentors"), numbers));
        }
        HeatTable chart = new HeatTable(
                kit.text("heat.corner"),
                null,
                codes.stream().map(c -> kit.data().codeTitle(CODES, c)).toList(),
                rows,
                0,
                1,
                kit.text("heat.size"),
                kit.text("heat.legend"));
        return List.of(kit.figure("competency-map", kit.text("heat.caption"), chart, List.of(), kit.runs("heat.note")));
    }
}
