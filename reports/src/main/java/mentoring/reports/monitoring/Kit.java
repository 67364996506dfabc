package mentoring.reports.monitoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentoring.reports.ReportContext;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.State;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Row;
import mentoring.reports.tree.TextRun;
import mentoring.reports.words.Dates;
import mentoring.reports.words.Numbers;
import mentoring.reports.words.Quantifier;
import mentoring.reports.words.Words;

/** What every chapter of the report works with: data, words, number formats, running numbers of tables. */
final class Kit {
    private static final int RELEASE_ID_LENGTH = 12;
    private static final String LOW_BASE = "†";

    private final MonitoringData data;
    private final Words words;
    private final Dates dates;
    private final Numbers numbers;
    private final IndicatorNumbers cells;
    private final Map<String, Integer> tables = new LinkedHashMap<>();
    private int figures;

    Kit(ReportContext context) {
        this.data = new MonitoringData(context);
        this.words = Words.load("/reports/monitoring", context.language());
        this.dates = new Dates(context.language());
        this.numbers = new Numbers(context.language());
        this.cells = new IndicatorNumbers(numbers);
    }

    ReportContext context() {
        return data.context();
    }

    MonitoringData data() {
        return data;
    }

    Words words() {
        return words;
    }

    Dates dates() {
        return dates;
    }

    Numbers numbers() {
        return numbers;
    }

    IndicatorNumbers cells() {
        return cells;
    }

    Prose prose() {
        return new Prose(words);
    }

    String text(String key, Object... arguments) {
        return words.text(key, Prose.arguments(arguments));
    }

    List<Run> runs(String key, Object... arguments) {
        return words.runs(key, Prose.arguments(arguments));
    }

    /** The number of a table, given when the table or a reference to it is first written. */
    String table(String id) {
        return String.valueOf(tables.computeIfAbsent(id, i -> tables.size() + 1));
    }

    String tableLabel(String id) {
        return text("label.table", "number", table(id));
    }

    String nextFigureLabel() {
        return text("label.figure", "number", String.valueOf(++figures));
    }

    /** «50 из 83 школ (60,2 %)», or without the noun where the sentence has it already. */
    List<Run> counts(IndicatorCell cell, boolean noun) {
        return runs(
                noun ? "ofSchools" : "ofAll",
                "n",
                cells.numerator(cell),
                "total",
                cells.denominator(cell),
                "share",
                cells.value(cell, true));
    }

    /** The verb phrase for how many schools have something. */
    String have(IndicatorCell cell) {
        boolean known = cell.isKnown() && cell.denominator() != null;
        return known
                ? text(
                        "have",
                        "band",
                        Quantifier.of(cell.numerator(), cell.denominator()).key())
                : "";
    }

    /** The short name of an indicator, for charts and column notes. */
    String shortName(Indicator indicator) {
        String key = "short." + indicator.code();
        return words.has(key) ? words.text(key) : indicator.name();
    }

    /** A list that is one sentence: a semicolon after each item, a full stop after the last. */
    BulletList enumeration(List<List<Run>> items) {
        List<List<Run>> punctuated = new ArrayList<>();
        for (List<Run> item : items) {
            List<Run> runs = new ArrayList<>(item);
            runs.add(new TextRun(punctuated.size() + 1 < items.size() ? ";" : "."));
            punctuated.add(runs);
        }
        return new BulletList(false, punctuated);
    }

    /** «1. Приказ о внедрении». */
    String numberedName(Indicator indicator) {
        return indicator.number() + ". " + shortName(indicator);
    }

    /** A table cell with a value; a share over few persons carries a mark. */
    Cell value(IndicatorCell cell, boolean share, boolean bold) {
        NumberRun number = cells.value(cell, share);
        NumberRun printed = bold ? number.inBold() : number;
        boolean lowBase = number.isKnown() && "low_base".equals(cell.status());
        return lowBase ? new Cell(List.of(new TextRun(LOW_BASE + "\u00A0"), printed)) : Cell.of(printed);
    }

    /** Explanations below a table: signs and marks that occur in it, provisional values, source. */
    List<List<Run>> notes(List<Row> rows) {
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
        List<List<Run>> notes = new ArrayList<>();
        if (!legend.isEmpty()) {
            notes.add(TextRun.of(String.join("; ", legend) + "."));
        }
        if (data.isProvisional()) {
            notes.add(runs("legend.provisional"));
        }
        notes.add(source());
        return notes;
    }

    /** Source, as-of date and coverage: stands below every table and figure. */
    List<Run> source() {
        NumberRun coverage = cells.coverage(coverageCell());
        return words.runs(
                "source",
                Map.of(
                        "release",
                        release(),
                        "pack",
                        String.valueOf(context().campaign().pack()),
                        "asOf",
                        dates.inWords(context().campaign().asOf()),
                        "coverage",
                        coverage.isKnown() ? coverage.alone() : TextRun.of(words.text("coverage.unknown"))));
    }

    /** Beginning of the release's id, enough to find it by. */
    String release() {
        String id = context().database().manifest().id();
        return id.substring(0, Math.min(RELEASE_ID_LENGTH, id.length()));
    }

    /** Any indicator over all schools in scope tells their number and how many have reported. */
    IndicatorCell coverageCell() {
        return data.shares().stream()
                .filter(i -> !i.ofPersons())
                .map(i -> data.own(i.code()))
                .filter(IndicatorCell::isKnown)
                .findFirst()
                .orElseGet(() -> data.own("iz01"));
    }
}
