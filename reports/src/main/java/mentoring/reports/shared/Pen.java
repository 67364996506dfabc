package mentoring.reports.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mentoring.reports.ReportContext;
import mentoring.reports.chart.Chart;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;
import mentoring.reports.tree.TextRun;
import mentoring.reports.words.Dates;
import mentoring.reports.words.Numbers;
import mentoring.reports.words.Statements;
import mentoring.reports.words.Words;
import mentoring.workspace.Language;

/** What a report writes with: words, numbers, dates, running numbers of tables and figures, notes below them. */
public class Pen {
    private static final int RELEASE_ID_LENGTH = 12;
    private static final int SEPTEMBER = 9;

    private final ReportContext context;
    private final Words words;
    private final Dates dates;
    private final Numbers numbers;
    private final IndicatorNumbers cells;
    private final Facts facts;
    private final Map<String, Integer> tables = new LinkedHashMap<>();
    private final Map<String, Integer> figures = new LinkedHashMap<>();

    /** @param folder of the report's words, such as {@code /reports/school-passport} */
    public Pen(ReportContext context, String folder) {
        this.context = context;
        this.words = Once.read(
                context.database(),
                "words/" + folder + context.language(),
                () -> Words.load(folder, context.language()));
        this.dates = new Dates(context.language());
        this.numbers = new Numbers(context.language());
        this.cells = new IndicatorNumbers(numbers);
        this.facts = new Facts(numbers, context.zone());
    }

    public final ReportContext context() {
        return context;
    }

    public final Words words() {
        return words;
    }

    public final Statements statements() {
        return new Statements(words);
    }

    public final Dates dates() {
        return dates;
    }

    public final Numbers numbers() {
        return numbers;
    }

    /** Numbers of indicators. */
    public final IndicatorNumbers cells() {
        return cells;
    }

    /** Numbers of rows of other tables. */
    public final Facts facts() {
        return facts;
    }

    public final Catalogue catalogue() {
        return Catalogue.of(context);
    }

    public final boolean isInner() {
        return context.zone() == Zone.INNER;
    }

    public final boolean isRussian() {
        return context.language() == Language.RU;
    }

    public final String text(String key, Object... arguments) {
        return words.text(key, Pairs.of(arguments));
    }

    public final List<Run> runs(String key, Object... arguments) {
        return words.runs(key, Pairs.of(arguments));
    }

    public final Prose prose() {
        return new Prose(words);
    }

    /** The number of a table, given when the table or a reference to it is first written. */
    public final String table(String id) {
        return String.valueOf(tables.computeIfAbsent(id, i -> tables.size() + 1));
    }

    public final String tableLabel(String id) {
        return text("label.table", "number", table(id));
    }

    /** The number of a figure, given when the figure or a reference to it is first written. */
    public final String figure(String id) {
        return String.valueOf(figures.computeIfAbsent(id, i -> figures.size() + 1));
    }

    public final String figureLabel(String id) {
        return text("label.figure", "number", figure(id));
    }

    /** A table with its legend and source below; its title has the key {@code <id>.table}. */
    public final Table table(String id, List<Column> columns, List<Row> rows, List<List<Run>> notes) {
        List<List<Run>> all = new ArrayList<>(notes);
        all.addAll(notes(rows));
        return new Table(id, tableLabel(id), text(id + ".table"), columns, rows, all);
    }

    /** The same as blocks; nothing when there are no rows. */
    public final List<Block> tableIfAny(String id, List<Column> columns, List<Row> rows, List<List<Run>> notes) {
        return rows.isEmpty() ? List.of() : List.of(table(id, columns, rows, notes));
    }

    /** What a table of the release is called; its name when no contract knows it. */
    public final String tableTitle(String name) {
        return context.contracts()
                .find(name)
                .map(t -> t.title().in(context.language()))
                .orElse(name);
    }

    /** Explanations below a table: signs and marks that occur in it, source. */
    public final List<List<Run>> notes(List<Row> rows) {
        return below(Notes.legend(rows, words));
    }

    /** Explanations below a figure. */
    public final List<List<Run>> notes(Chart chart) {
        return below(Notes.legend(chart.printed().stream(), words));
    }

    private List<List<Run>> below(List<List<Run>> legend) {
        List<List<Run>> notes = new ArrayList<>(legend);
        notes.addAll(standing());
        return notes;
    }

    /** What stands below every table and figure, whatever is in it. */
    protected List<List<Run>> standing() {
        return List.of(source());
    }

    /** Release and as-of date. */
    public List<Run> source() {
        return runs(
                "source.line",
                "release",
                release(),
                "asOf",
                dates.inWords(context.campaign().asOf()));
    }

    /** Beginning of the release's id, enough to find it by. */
    public final String release() {
        String id = context.database().manifest().id();
        return id.substring(0, Math.min(RELEASE_ID_LENGTH, id.length()));
    }

    /** A value in a table; a share over few persons carries a mark. */
    public final Cell value(IndicatorCell cell, boolean share) {
        return marked(cells.value(cell, share), isLowBase(cell));
    }

    /** Only shares of persons have a status of few persons. */
    static boolean isLowBase(IndicatorCell cell) {
        return "low_base".equals(cell.status());
    }

    /** A number, with the mark of few persons before it when there are few. */
    public final Cell marked(NumberRun number, boolean lowBase) {
        return number.isKnown() && lowBase
                ? new Cell(List.of(new TextRun(Notes.LOW_BASE + "\u00A0"), number))
                : Cell.of(number);
    }

    /** «3 из 12» in a table; one sign when neither can be printed. */
    public final Cell ofTotal(NumberRun n, NumberRun total) {
        return n.isKnown() && total.isKnown()
                ? new Cell(runs("cell.ofTotal", "n", n, "total", total))
                : Cell.of(n.isKnown() ? total : n);
    }

    /** «50,0–54,2 %», the limits of a share; without the share its sign stands here as well. */
    public final Cell interval(NumberRun share, NumberRun low, NumberRun high) {
        if (low.isKnown() && high.isKnown()) {
            return new Cell(runs("dev.range", "low", low, "high", high));
        }
        return Cell.of(share.isKnown() ? low : numbers.unprinted(share.state(), low.unit(), low.source()));
    }

    /** At one school a share is yes or no. */
    public final NumberRun yesNo(IndicatorCell cell) {
        NumberRun number = cells.value(cell, true);
        if (!number.isKnown()) {
            return number;
        }
        String text = text(number.value().signum() > 0 ? "cell.yes" : "cell.no");
        return new NumberRun(number.value(), Unit.YES_NO, 0, number.state(), text, false, number.source());
    }

    /** «На 06.05.2022», the head of a column of the previous campaign; empty when there was none. */
    public final Optional<String> before() {
        return context.previousCampaign().map(c -> text("column.date", "date", dates.inFigures(c.asOf())));
    }

    /** «2024/25». */
    public static String academicYear(long year) {
        return String.format(Locale.ROOT, "%d/%02d", year, (year + 1) % 100);
    }

    /** The academic year of the campaign's as-of date, by the calendar year in which it starts. */
    public final long academicYear() {
        var asOf = context.campaign().asOf();
        return asOf.getMonthValue() >= SEPTEMBER ? asOf.getYear() : asOf.getYear() - 1L;
    }

    /** A name as it begins a line; names of territories stand in the release as inside a sentence: «город Ижевск». */
    public static String capitalised(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
