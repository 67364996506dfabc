package mentoring.reports.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mentoring.reports.ReportContext;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.State;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;
import mentoring.reports.tree.TextRun;
import mentoring.reports.tree.TitlePage;
import mentoring.reports.tree.TitlePage.Fact;
import mentoring.reports.words.Dates;
import mentoring.reports.words.Numbers;
import mentoring.reports.words.Words;
import mentoring.workspace.Language;

/** What a report writes with: words, numbers, dates, running numbers of tables, notes below them. */
public final class Pen {
    private static final int RELEASE_ID_LENGTH = 12;
    private static final String LOW_BASE = "†";

    private final ReportContext context;
    private final Words words;
    private final Dates dates;
    private final Numbers numbers;
    private final Facts facts;
    private final Map<String, Integer> tables = new LinkedHashMap<>();
    private int figures;

    /** @param folder of the report's texts, such as {@code /reports/school-passport} */
    public Pen(ReportContext context, String folder) {
        this.context = context;
        this.words = Once.read(
                context.database(),
                "words/" + folder + context.language(),
                () -> Words.load(folder, context.language()));
        this.dates = new Dates(context.language());
        this.numbers = new Numbers(context.language());
        this.facts = new Facts(numbers, context.zone());
    }

    public ReportContext context() {
        return context;
    }

    public Words words() {
        return words;
    }

    public Dates dates() {
        return dates;
    }

    public Numbers numbers() {
        return numbers;
    }

    public Facts facts() {
        return facts;
    }

    public Catalogue catalogue() {
        return Catalogue.of(context);
    }

    public boolean isInner() {
        return context.zone() == Zone.INNER;
    }

    public boolean isRussian() {
        return context.language() == Language.RU;
    }

    public String text(String key, Object... arguments) {
        return words.text(key, Sentences.arguments(arguments));
    }

    public List<Run> runs(String key, Object... arguments) {
        return words.runs(key, Sentences.arguments(arguments));
    }

    public Sentences sentences() {
        return new Sentences(words);
    }

    /** The number of a table, given when the table or a reference to it is first written. */
    public String table(String id) {
        return String.valueOf(tables.computeIfAbsent(id, i -> tables.size() + 1));
    }

    public String nextFigureLabel() {
        return text("label.figure", "number", String.valueOf(++figures));
    }

    /** A table with its legend and source below; its title has the key {@code <id>.table}. */
    public Table table(String id, List<Column> columns, List<Row> rows, List<List<Run>> notes) {
        List<List<Run>> all = new ArrayList<>(notes);
        all.addAll(legend(rows));
        all.add(source());
        return new Table(id, text("label.table", "number", table(id)), text(id + ".table"), columns, rows, all);
    }

    /** Explanations of the signs and marks that occur in the rows. */
    public List<List<Run>> legend(List<Row> rows) {
        List<Run> runs = rows.stream()
                .flatMap(r -> r.cells().stream())
                .flatMap(c -> c.runs().stream())
                .toList();
        List<String> legend = new ArrayList<>();
        for (State state : State.values()) {
            if (state != State.KNOWN
                    && runs.stream().anyMatch(r -> r instanceof NumberRun number && number.state() == state)) {
                legend.add(text("legend." + state));
            }
        }
        if (runs.stream().anyMatch(r -> r instanceof TextRun && r.text().startsWith(LOW_BASE))) {
            legend.add(text("legend.lowBase"));
        }
        if (runs.stream().anyMatch(r -> r instanceof NumberRun number && Numbers.isRoundedToZero(number))) {
            legend.add(text("legend.rounded"));
        }
        return legend.isEmpty() ? List.of() : List.of(TextRun.of(String.join("; ", legend) + "."));
    }

    /** Release and as-of date: below every table and figure. */
    public List<Run> source() {
        return runs(
                "source.line",
                "release",
                release(),
                "asOf",
                dates.inWords(context.campaign().asOf()));
    }

    /** Beginning of the release's id, enough to find it by. */
    public String release() {
        String id = context.database().manifest().id();
        return id.substring(0, Math.min(RELEASE_ID_LENGTH, id.length()));
    }

    /** A value in a table; a share over few persons carries a mark. */
    public Cell value(ValueRow row, boolean share) {
        NumberRun number = facts.value(row, share);
        boolean lowBase = number.isKnown() && share && "low_base".equals(row.status());
        return lowBase ? new Cell(List.of(new TextRun(LOW_BASE + "\u00A0"), number)) : Cell.of(number);
    }

    /** «3 из 12» in a table; one sign when neither can be printed. */
    public Cell ofTotal(NumberRun n, NumberRun total) {
        return n.isKnown() && total.isKnown()
                ? new Cell(runs("cell.ofTotal", "n", n, "total", total))
                : Cell.of(n.isKnown() ? total : n);
    }

    /** «50,0–54,2 %», the limits of a share; without the share its sign stands here as well. */
    public Cell interval(NumberRun share, NumberRun low, NumberRun high) {
        if (low.isKnown() && high.isKnown()) {
            return new Cell(runs("dev.range", "low", low, "high", high));
        }
        return Cell.of(share.isKnown() ? low : numbers.unprinted(share.state(), low.unit(), low.source()));
    }

    /** At one school a share is yes or no. */
    public NumberRun yesNo(ValueRow row) {
        NumberRun number = facts.value(row, true);
        if (!number.isKnown()) {
            return number;
        }
        String text = text(number.value().signum() > 0 ? "cell.yes" : "cell.no");
        return new NumberRun(number.value(), Unit.YES_NO, 0, number.state(), text, false, number.source());
    }

    /** «На 06.05.2022», the head of a column of the previous campaign; empty when there was none. */
    public Optional<String> before() {
        return context.previousCampaign().map(c -> text("column.date", "date", dates.inFigures(c.asOf())));
    }

    /** «2024/25». */
    public static String academicYear(long year) {
        return String.format(Locale.ROOT, "%d/%02d", year, (year + 1) % 100);
    }

    /** The academic year of the campaign's as-of date, by the calendar year in which it starts. */
    public long academicYear() {
        var asOf = context.campaign().asOf();
        return asOf.getMonthValue() >= 9 ? asOf.getYear() : asOf.getYear() - 1L;
    }

    /** The title page; title and kind of the document are the report's own words. */
    public TitlePage front(String title, String subtitle, List<Fact> facts) {
        String asOf = dates.inWords(context.campaign().asOf());
        String name = capitalised(context.territory().name());
        List<Fact> all = new ArrayList<>(facts);
        all.add(new Fact(
                text("front.release"), TextRun.of(context.database().manifest().id())));
        all.add(new Fact(text("front.printed"), TextRun.of(dates.inWords(context.printedOn()))));
        return new TitlePage(
                context.text().front().stamp(),
                text("title.kind"),
                title,
                subtitle,
                name + ", " + asOf,
                all,
                text(
                        "front.imprint",
                        "name",
                        context.text().front().place() == null
                                ? name
                                : context.text().front().place(),
                        "year",
                        String.valueOf(context.printedOn().getYear())),
                text(isInner() ? "front.inner" : "front.public"));
    }

    /** Names of territories stand in the release as inside a sentence. */
    public static String capitalised(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Chapters counted 1, 2, 3 and their parts 1.1, 1.2. */
    public static List<Section> numbered(List<Section> chapters) {
        List<Section> numbered = new ArrayList<>();
        int chapter = 0;
        int part = 0;
        for (Section section : chapters) {
            part = section.level() == 1 ? 0 : part + 1;
            chapter += section.level() == 1 ? 1 : 0;
            String number = section.level() == 1 ? chapter + ". " : chapter + "." + part + ". ";
            numbered.add(new Section(section.level(), section.id(), number + section.title(), section.blocks()));
        }
        return numbered;
    }
}
