package mentoring.reports.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mentoring.reports.shared.CampaignData.Unit;
import mentoring.reports.shared.Indicator;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Kind;
import mentoring.reports.tree.Table.Row;

/** Chapter 4: the same shares side by side, for territories or for groups of schools. */
final class CompareChapter {
    /** As many as fit a portrait page beside the name and the number of schools. */
    private static final List<String> PREFERRED = List.of("iz01", "iz02", "iz07", "iz09", "iz11", "iz12", "iz15");

    private static final Map<String, String> CODE_LISTS = Map.of("locality", "locality", "school_kind", "school_kind");

    private final Kit kit;
    /** Indicators in the columns: of another pack its first shares. */
    private final List<String> codes;

    CompareChapter(Kit kit) {
        this.kit = kit;
        List<String> shares = kit.data().shares().stream().map(Indicator::code).toList();
        List<String> preferred = PREFERRED.stream().filter(shares::contains).toList();
        this.codes =
                preferred.isEmpty() ? shares.stream().limit(PREFERRED.size()).toList() : preferred;
    }

    /** The indicator whose denominator is the number of schools; none in a pack that does not count them. */
    private Optional<String> schools() {
        return Optional.of(kit.coverageCell())
                .filter(c -> c.denominator() != null)
                .map(c -> c.key().indicator());
    }

    List<Section> sections() {
        List<Unit> children = kit.data().children();
        List<Row> rows = children.isEmpty() ? groupRows() : childRows(children);
        if (rows.isEmpty() || codes.isEmpty()) {
            return List.of();
        }
        rows.add(total());
        String by = children.isEmpty() ? "groups" : "territories";
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say("compare.lead." + by, "number", kit.table("comparison"))
                .paragraph());
        blocks.add(table(by, rows));
        String title = children.isEmpty()
                ? "compare.title.groups"
                : "compare.title."
                        + children.get(0)
                                .cells()
                                .values()
                                .iterator()
                                .next()
                                .key()
                                .level();
        return List.of(new Section(1, "comparison", kit.text(title), blocks));
    }

    private List<Row> childRows(List<Unit> children) {
        List<Row> rows = new ArrayList<>();
        for (Unit child : children) {
            String level = child.cells().values().iterator().next().key().level();
            rows.add(new Row(Kind.BODY, cells(child.name(), code -> kit.data().cell(child, level, code))));
        }
        return rows;
    }

    /** A breakdown with one group only would repeat the total. */
    private List<Row> groupRows() {
        List<Row> rows = new ArrayList<>();
        if (codes.isEmpty()) {
            return rows;
        }
        for (String breakdown : List.of("locality", "school_kind")) {
            List<String> groups = kit.data().groups(codes.get(0), breakdown, CODE_LISTS.get(breakdown));
            if (groups.size() > 1) {
                rows.add(Row.group(kit.text("compare." + breakdown)));
                for (String group : groups) {
                    rows.add(new Row(Kind.BODY, cells(groupName(breakdown, group), code -> kit.data()
                            .own(code, breakdown, group))));
                }
            }
        }
        return rows;
    }

    private String groupName(String breakdown, String group) {
        String key = breakdown + "." + group;
        return kit.words().has(key) ? kit.text(key) : kit.data().codeTitle(CODE_LISTS.get(breakdown), group);
    }

    private Row total() {
        return new Row(
                Kind.TOTAL, cells(kit.text("compare.total"), code -> kit.data().own(code)));
    }

    private List<Cell> cells(String name, java.util.function.Function<String, IndicatorCell> cell) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(name));
        schools().ifPresent(code -> cells.add(Cell.of(kit.cells().denominator(cell.apply(code)))));
        for (String code : codes) {
            cells.add(kit.value(cell.apply(code), true, false));
        }
        return cells;
    }

    private Table table(String by, List<Row> rows) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(
                "unit",
                kit.text(by.equals("groups") ? "compare.column.group" : "compare.column.unit"),
                138,
                Align.LEFT));
        schools()
                .ifPresent(
                        c -> columns.add(new Column("schools", kit.text("compare.column.schools"), 42, Align.RIGHT)));
        for (String code : codes) {
            columns.add(new Column(
                    code,
                    String.valueOf(indicator(code).number()),
                    kit.numberedName(indicator(code)),
                    46,
                    Align.RIGHT));
        }
        String legend = codes.stream()
                .map(this::indicator)
                .map(i -> i.number() + " – " + lower(kit.shortName(i)))
                .collect(Collectors.joining("; "));
        List<List<Run>> notes = new ArrayList<>();
        notes.add(kit.runs("compare.note", "columns", legend));
        notes.addAll(kit.notes(rows));
        return new Table(
                "comparison",
                kit.tableLabel("comparison"),
                kit.text("compare.table", "by", kit.text("compare.by." + by)),
                columns,
                rows,
                notes);
    }

    private Indicator indicator(String code) {
        return kit.data().numbered().stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Indicator(code, 0, code, code, "", true, false));
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
