package mentoring.reports.cycle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mentoring.reports.ReportContext;
import mentoring.reports.Territory;
import mentoring.reports.chart.Chart;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Columns;
import mentoring.reports.shared.Pairs;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.shared.ReportKit;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Figure;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;
import mentoring.reports.tree.TextRun;

/** What the sections of the management cycle are made with, for a region or a municipality. */
final class CycleKit extends ReportKit {
    /** Code of the row that has all codes together. */
    static final String ALL = "all";

    private static final int SEPTEMBER = 9;

    CycleKit(ReportContext context) {
        super(context, "/reports/cycle");
    }

    Territory territory() {
        return context().territory();
    }

    boolean isRegion() {
        return !territory().level().equals("municipality");
    }

    /** «в Табунском районе», or in brackets the name that nobody has declined. */
    String where() {
        String locative = isRussian() ? territory().locative() : null;
        return locative == null ? text("where", "name", territory().name()) : locative;
    }

    /** Everything that a query of this folder may ask for. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(data().parameters());
        parameters.put("pack", context().campaign().pack());
        parameters.put("year", academicYear());
        parameters.put("parent", territory().parent());
        parameters.put("scope", isRegion() ? "region" : "municipality");
        parameters.put("below", below());
        parameters.put("last_census", lastCensus());
        return parameters;
    }

    /** The level of what a territory is made of. */
    String below() {
        return switch (territory().level()) {
            case "country" -> "region";
            case "region" -> "municipality";
            default -> "school";
        };
    }

    /** The last 20 September on or before the as-of date. */
    private int lastCensus() {
        var asOf = context().campaign().asOf();
        boolean past = asOf.getMonthValue() * 100 + asOf.getDayOfMonth() >= SEPTEMBER * 100 + 20;
        return past ? asOf.getYear() : asOf.getYear() - 1;
    }

    /** Rows of a published table; the query has the table's name unless another is given. */
    List<PublishedRow> rows(String table) {
        return rows(table, table);
    }

    List<PublishedRow> rows(String table, String query) {
        return published().rows(table, "cycle/" + query + ".sql", parameters());
    }

    /** Rows of a table that only the inner zone has; none when the zone or the release lacks it. */
    List<SqlRow> innerRows(String layerAndTable, String query) {
        return context().database().has(layerAndTable)
                ? context().rows("cycle/" + query + ".sql", parameters())
                : List.of();
    }

    /**
     * A chapter. Its first paragraph begins with the component of the management cycle: a line of its own would part
     * the heading from the text at the end of a page.
     */
    Section chapter(String id, String component, List<Block> blocks) {
        List<Run> runs = new ArrayList<>();
        runs.add(new TextRun(text("component", "name", text("component." + component)), false, true));
        List<Block> all = new ArrayList<>(blocks);
        if (!all.isEmpty() && all.get(0) instanceof Paragraph first) {
            runs.add(new TextRun(" "));
            runs.addAll(first.runs());
            all.remove(0);
        }
        all.add(0, new Paragraph(runs));
        return new Section(1, id, text(id + ".title"), all);
    }

    /** A section below a chapter; nothing when there is nothing to say in it. */
    List<Section> section(String id, List<Block> blocks) {
        return blocks.isEmpty() ? List.of() : List.of(new Section(2, id, text(id + ".title"), blocks));
    }

    /** One sentence instead of a table of nothing but asterisks; empty when something may be shown. */
    List<Block> hidden(List<PublishedRow> rows) {
        boolean all = !rows.isEmpty() && rows.stream().allMatch(PublishedRow::isHidden);
        return all ? prose().say("hidden").paragraph() : List.of();
    }

    Column left(String id, int width) {
        return Column.left(id, text("column." + id), width);
    }

    Column right(String id, int width) {
        return Column.right(id, text("column." + id), width);
    }

    /** The codes of a list in its order, then that of all together. */
    List<String> order(String codeList) {
        List<String> order = new ArrayList<>(data().codes(codeList).keySet());
        order.add(ALL);
        return order;
    }

    /**
     * A row of a table by the codes of a column; the row of all codes together is the total.
     *
     * @param total key of its name
     */
    Row coded(PublishedRow row, String column, String codeList, String total, List<Cell> cells) {
        boolean all = row.text(column).equals(ALL);
        List<Cell> named = new ArrayList<>();
        named.add(Cell.of(all ? text(total) : data().codeTitle(codeList, row.text(column))));
        named.addAll(cells);
        return Row.of(all, named);
    }

    /** Whole numbers of a row, a cell each. */
    List<Cell> counts(PublishedRow row, String... fields) {
        return Arrays.stream(fields).map(f -> Cell.of(row.count(f))).toList();
    }

    /** A table under its title, with own explanations before the legend and the source. */
    @SafeVarargs
    final Table table(String id, String title, List<Column> columns, List<Row> rows, List<Run>... own) {
        List<List<Run>> notes = new ArrayList<>();
        for (List<Run> note : own) {
            notes.add(note);
        }
        notes.addAll(notes(rows));
        return new Table(id, tableLabel(id), title, Columns.fitted(columns), rows, notes);
    }

    /** A figure; its message is the title of its slide and may be empty. */
    @SafeVarargs
    final Figure figure(String id, String caption, Chart chart, List<Run> message, List<Run>... own) {
        List<List<Run>> notes = new ArrayList<>();
        for (List<Run> note : own) {
            notes.add(note);
        }
        notes.addAll(notes(chart));
        return new Figure(id, figureLabel(id), caption, alternative(id), chart, message, notes);
    }

    /** Figures of one kind, such as a map per indicator, share their alternative text. */
    private String alternative(String id) {
        String own = "figure." + id + ".alt";
        return words().has(own) ? text(own) : text("figure." + id.substring(0, id.indexOf('-')) + ".alt");
    }

    /** The sentence of a figure: title of its slide; none when a number in it cannot be printed. */
    List<Run> message(String key, Object... arguments) {
        return words().sentence(key, Pairs.of(arguments)).orElse(List.of());
    }

    /** The first paragraph of blocks as the sentence of a figure. */
    static List<Run> message(List<Block> blocks) {
        return !blocks.isEmpty() && blocks.get(0) instanceof Paragraph paragraph ? paragraph.runs() : List.of();
    }

    /** Two paragraphs as one, so that both stay with the figure below. */
    static List<Block> joined(List<Block> first, List<Block> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<Run> runs = new ArrayList<>(message(first));
        runs.add(new TextRun(" "));
        runs.addAll(message(second));
        return List.of(new Paragraph(runs));
    }

    /** A share as «52,1 % (95 % ДИ 50,0–54,2 %)»; without an interval only the share. */
    List<Run> shareWithInterval(NumberRun share, NumberRun low, NumberRun high) {
        return low.isKnown() && high.isKnown()
                ? runs("shareWithInterval", "share", share, "low", low, "high", high)
                : share.alone();
    }

    /** A tiny p is printed as a bound: its digits mean nothing. */
    Object pValue(PublishedRow test) {
        return test.exact("p_value") < 0.001 ? text("p.tiny") : runs("p.value", "p", test.number("p_value", 3));
    }

    /** A name inside a sentence; abbreviations stay as they are. */
    static String lower(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    static BigDecimal decimal(double value) {
        return new BigDecimal(Double.toString(value));
    }
}
