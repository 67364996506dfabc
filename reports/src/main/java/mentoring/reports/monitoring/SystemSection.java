package mentoring.reports.monitoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.reports.Territory;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.CampaignData.Unit;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.Prose;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;
import mentoring.reports.words.NaturalOrder;

/** Which schools work by the mentoring model, and what the others lack. */
final class SystemSection {
    private final Kit kit;

    SystemSection(Kit kit) {
        this.kit = kit;
    }

    List<Block> blocks() {
        IndicatorCell cell = kit.data().own("iz15");
        Prose prose = kit.prose()
                .say("system.definition")
                .say("system.share", "n", kit.cells().numerator(cell), "counts", kit.counts(cell, true));
        List<Unit> failing =
                kit.data().schools().stream().filter(s -> isZero(s, "iz15")).toList();
        if (failing.isEmpty()) {
            boolean nobody = cell.isKnown() && cell.numerator().equals(cell.denominator());
            return prose.sayIf(nobody, "system.list.none").paragraph();
        }
        List<Block> blocks = new ArrayList<>(prose.say(
                        "system.list.lead", "n", kit.cells().complement(cell), "number", kit.table("not-implementing"))
                .paragraph());
        blocks.add(table(failing));
        return blocks;
    }

    private Table table(List<Unit> schools) {
        List<Row> rows = rows(schools);
        List<List<Run>> notes = new ArrayList<>();
        notes.add(kit.runs("system.table.note"));
        if (!knowsExempt()) {
            notes.add(kit.runs("system.table.public"));
        }
        notes.add(kit.source());
        return new Table(
                "not-implementing",
                kit.tableLabel("not-implementing"),
                kit.text("system.table"),
                List.of(
                        new Column("number", kit.text("column.number"), 26, Align.CENTRE),
                        new Column("school", kit.text("system.table.school"), 184, Align.LEFT),
                        new Column("missing", kit.text("system.table.missing"), 270, Align.LEFT)),
                rows,
                notes);
    }

    /** Above the municipality the list is grouped by municipality. */
    private List<Row> rows(List<Unit> schools) {
        Set<String> exempt = exempt();
        List<Row> rows = new ArrayList<>();
        Map<String, List<Unit>> groups = new LinkedHashMap<>();
        groupsInOrder(schools).forEach(g -> groups.put(g, new ArrayList<>()));
        schools.forEach(s -> groups.get(String.valueOf(s.parent())).add(s));
        int number = 0;
        for (var group : groups.entrySet()) {
            if (groups.size() > 1) {
                rows.add(Row.group(municipality(group.getKey())));
            }
            for (Unit school : group.getValue()) {
                rows.add(Row.body(List.of(
                        Cell.of(String.valueOf(++number)),
                        Cell.of(school.name()),
                        Cell.of(missing(school, exempt.contains(school.code()))))));
            }
        }
        return rows;
    }

    private List<String> groupsInOrder(List<Unit> schools) {
        NaturalOrder order = new NaturalOrder();
        return schools.stream()
                .map(s -> String.valueOf(s.parent()))
                .distinct()
                .sorted((a, b) -> order.compare(municipality(a), municipality(b)))
                .toList();
    }

    private String municipality(String code) {
        Map<String, String> names = new HashMap<>();
        for (Territory territory : kit.context().territories()) {
            names.put(territory.code(), territory.name());
        }
        return names.getOrDefault(code, code);
    }

    private boolean knowsExempt() {
        return kit.context().database().has("measure.school_at_campaign");
    }

    private Set<String> exempt() {
        return !knowsExempt()
                ? Set.of()
                : kit
                        .context()
                        .rows(
                                "monitoring/exempt_schools.sql",
                                Map.of("campaign", kit.context().campaign().id()))
                        .stream()
                        .map((SqlRow r) -> r.text("school_id"))
                        .collect(Collectors.toSet());
    }

    /**
     * What the school lacks. Pairs and programmes count only where they are needed; where the need is not known, they
     * are named only if nothing else can be the reason.
     */
    private String missing(Unit school, boolean exempt) {
        List<String> missing = new ArrayList<>();
        addIf(isZero(school, "iz01"), "order", missing);
        addIf(isZero(school, "iz02"), "regulation", missing);
        boolean needed = knowsExempt() ? !exempt : missing.isEmpty();
        addIf(needed && isZero(school, "iz09"), "pair", missing);
        addIf(needed && isZero(school, "iz10"), "programme", missing);
        return String.join("; ", missing);
    }

    private void addIf(boolean condition, String key, List<String> missing) {
        if (condition) {
            missing.add(kit.text("system.missing." + key));
        }
    }

    private static boolean isZero(Unit school, String indicator) {
        IndicatorCell cell = school.cell(indicator);
        return cell != null && cell.isKnown() && cell.value().signum() == 0;
    }
}
