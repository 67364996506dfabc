package mentoring.reports.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentoring.reports.ReportContext;
import mentoring.reports.chart.Chart;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Row;
import mentoring.reports.tree.TextRun;
import mentoring.reports.words.Dates;
import mentoring.reports.words.Numbers;
import mentoring.reports.words.Statements;
import mentoring.reports.words.Words;
import mentoring.workspace.Language;

/** What every chapter of a report works with: data, words, number formats, running numbers of tables and figures. */
public class ReportKit {
    private static final int RELEASE_ID_LENGTH = 12;

    private final CampaignData data;
    private final Words words;
    private final Dates dates;
    private final Numbers numbers;
    private final IndicatorNumbers cells;
    private final PublishedTables published;
    private final Map<String, Integer> tables = new LinkedHashMap<>();
    private final Map<String, Integer> figures = new LinkedHashMap<>();

    /** @param folder of the report's words, such as {@code /reports/monitoring} */
    public ReportKit(ReportContext context, String folder) {
        this.data = new CampaignData(context);
        this.words = Words.load(folder, context.language());
        this.dates = new Dates(context.language());
        this.numbers = new Numbers(context.language());
        this.cells = new IndicatorNumbers(numbers);
        this.published = new PublishedTables(context, numbers);
    }

    public final ReportContext context() {
        return data.context();
    }

    public final boolean isRussian() {
        return context().language() == Language.RU;
    }

    public final CampaignData data() {
        return data;
    }

    public final PublishedTables published() {
        return published;
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

    public final IndicatorNumbers cells() {
        return cells;
    }

    public final Prose prose() {
        return new Prose(words);
    }

    public final String text(String key, Object... arguments) {
        return words.text(key, Prose.arguments(arguments));
    }

    public final List<Run> runs(String key, Object... arguments) {
        return words.runs(key, Prose.arguments(arguments));
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

    /** The short name of an indicator, for charts and column notes. */
    public final String shortName(Indicator indicator) {
        String key = "short." + indicator.code();
        return words.has(key) ? words.text(key) : indicator.shortName();
    }

    /** «1. Приказ о внедрении». */
    public final String numberedName(Indicator indicator) {
        return indicator.number() + ". " + shortName(indicator);
    }

    /** A list that is one sentence: a semicolon after each item, a full stop after the last. */
    public final BulletList enumeration(List<List<Run>> items) {
        List<List<Run>> punctuated = new ArrayList<>();
        for (List<Run> item : items) {
            List<Run> runs = new ArrayList<>(item);
            runs.add(new TextRun(punctuated.size() + 1 < items.size() ? ";" : "."));
            punctuated.add(runs);
        }
        return new BulletList(false, punctuated);
    }

    /** A table cell with a value; a share over few persons carries a mark. */
    public final Cell value(IndicatorCell cell, boolean share, boolean bold) {
        NumberRun number = cells.value(cell, share);
        return marked(bold ? number.inBold() : number, "low_base".equals(cell.status()));
    }

    /** A number, with the mark of few persons before it when there are few. */
    public final Cell marked(NumberRun number, boolean lowBase) {
        return number.isKnown() && lowBase
                ? new Cell(List.of(new TextRun(Notes.LOW_BASE + "\u00A0"), number))
                : Cell.of(number);
    }

    /** Explanations below a table: signs and marks that occur in it, provisional values, source. */
    public final List<List<Run>> notes(List<Row> rows) {
        return withSource(Notes.legend(rows, words));
    }

    /** Explanations below a figure. */
    public final List<List<Run>> notes(Chart chart) {
        return withSource(Notes.legend(chart.printed().stream(), words));
    }

    private List<List<Run>> withSource(List<List<Run>> legend) {
        List<List<Run>> notes = new ArrayList<>(legend);
        if (data.isProvisional()) {
            notes.add(runs("legend.provisional"));
        }
        notes.add(source());
        return notes;
    }

    /** Source, as-of date and coverage: stands below every table and figure. */
    public final List<Run> source() {
        NumberRun coverage = cells.coverage(coverageCell());
        return runs(
                "source",
                "release",
                release(),
                "pack",
                String.valueOf(context().campaign().pack()),
                "asOf",
                dates.inWords(context().campaign().asOf()),
                "coverage",
                coverage.isKnown() ? coverage.alone() : TextRun.of(words.text("coverage.unknown")));
    }

    /** Beginning of the release's id, enough to find it by. */
    public final String release() {
        String id = context().database().manifest().id();
        return id.substring(0, Math.min(RELEASE_ID_LENGTH, id.length()));
    }

    /** Any indicator over all schools in scope tells their number and how many have reported. */
    public final IndicatorCell coverageCell() {
        return data.shares().stream()
                .filter(i -> !i.ofPersons())
                .map(i -> data.own(i.code()))
                .filter(IndicatorCell::isKnown)
                .findFirst()
                .orElseGet(() -> data.own("iz01"));
    }
}
