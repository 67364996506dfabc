package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mentoring.reports.chart.SurvivalChart;
import mentoring.reports.chart.SurvivalChart.Curve;
import mentoring.reports.chart.SurvivalChart.Step;
import mentoring.reports.shared.Prose;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Kind;
import mentoring.reports.tree.Table.Row;

/** How long beginners stay: curves with their bands, values at whole years, the triangle of cohorts. */
final class Retention {
    private static final int YEAR = 12;
    private static final int LAST_MONTH = 60;
    private static final List<String> SCOPES = List.of("school", "municipality", "region");

    private final CycleKit kit;
    private final String ownScope;
    /** Rows of one curve by its name: scope, or locality. */
    private final Map<String, List<PublishedRow>> curves = new LinkedHashMap<>();

    private final Map<String, PublishedRow> summaries = new LinkedHashMap<>();

    Retention(CycleKit kit) {
        this.kit = kit;
        this.ownScope = (String) kit.parameters().get("scope");
        for (PublishedRow row : kit.rows("retention_curve")) {
            curves.computeIfAbsent(name(row), n -> new ArrayList<>()).add(row);
        }
        kit.rows("retention_summary").forEach(r -> summaries.put(name(r), r));
    }

    private static String name(PublishedRow row) {
        return row.text("breakdown").equals("all") ? row.text("scope") : row.text("group_value");
    }

    List<Section> sections() {
        List<Block> blocks = new ArrayList<>();
        List<String> scopes = drawable(kit.isRegion() ? SCOPES : List.of("school", "municipality"));
        List<String> places = drawable(List.of("urban", "rural"));
        if (!scopes.isEmpty()) {
            blocks.addAll(lead());
            blocks.add(kit.figure(
                    "retention-scopes",
                    kit.text("retention.figure.scopes"),
                    chart(scopes, "curve."),
                    message(),
                    kit.runs("retention.note.curve")));
            blocks.add(table(scopes, places));
        }
        if (places.size() == 2) {
            List<Block> test = test();
            blocks.addAll(test);
            blocks.add(kit.figure(
                    "retention-locality",
                    kit.text("retention.figure.locality", "scope", kit.text("scope." + ownScope)),
                    chart(places, "locality."),
                    CycleKit.message(test),
                    kit.runs("retention.note.curve")));
        }
        blocks.addAll(new Cohorts(kit).blocks());
        if (blocks.isEmpty()) {
            return List.of();
        }
        return kit.section("retention", blocks);
    }

    /** Curves that reach a year with enough persons at risk. */
    private List<String> drawable(List<String> names) {
        return names.stream().filter(n -> shown(n).size() > YEAR).toList();
    }

    /** The part of a curve that stands on enough persons: an estimate on fewer is not printed. */
    private List<PublishedRow> shown(String name) {
        List<PublishedRow> rows = curves.getOrDefault(name, List.of());
        List<PublishedRow> shown = new ArrayList<>();
        for (PublishedRow row : rows) {
            if (!row.isKnown("survival") || row.isLowBase() || row.whole("t_months") > LAST_MONTH) {
                break;
            }
            shown.add(row);
        }
        return shown;
    }

    private List<Block> lead() {
        Prose prose = kit.prose().say("retention.lead", "where", kit.where());
        PublishedRow summary = summaries.get(ownScope);
        if (summary != null) {
            prose.say("retention.subjects", "n", summary.count("subjects"), "events", summary.count("events"));
        }
        for (int years : List.of(1, 3)) {
            at("school", years * YEAR)
                    .ifPresent(r -> prose.say(
                            "retention.school",
                            "years",
                            years,
                            "share",
                            kit.shareWithInterval(r.share("survival"), r.share("ci_low"), r.share("ci_high"))));
        }
        at(ownScope, 3 * YEAR)
                .ifPresent(r -> prose.say(
                        "retention.own." + ownScope,
                        "share",
                        kit.shareWithInterval(r.share("survival"), r.share("ci_low"), r.share("ci_high"))));
        return prose.paragraph();
    }

    private List<Run> message() {
        return at("school", 3 * YEAR)
                .flatMap(r -> kit.words()
                        .sentence(
                                "retention.message",
                                Prose.arguments("share", r.share("survival"), "where", kit.where())))
                .orElse(List.of());
    }

    /** The estimate at a month, when it is printed at all. */
    Optional<PublishedRow> at(String name, int month) {
        return shown(name).stream().filter(r -> r.whole("t_months") == month).findFirst();
    }

    private SurvivalChart chart(List<String> names, String labels) {
        int end = names.stream().mapToInt(n -> shown(n).size() - 1).max().orElse(YEAR);
        List<Integer> ticks = IntStream.rangeClosed(0, (end + YEAR - 1) / YEAR)
                .mapToObj(i -> i * YEAR)
                .toList();
        List<Curve> drawn = new ArrayList<>();
        for (String name : names) {
            List<PublishedRow> rows = shown(name);
            List<Step> steps = rows.stream()
                    .map(r -> new Step(r.whole("t_months"), r.exact("survival"), r.exact("ci_low"), r.exact("ci_high")))
                    .toList();
            List<NumberRun> risk = ticks.stream().map(t -> risk(name, t)).toList();
            drawn.add(new Curve(
                    kit.text(labels + name), steps, rows.get(rows.size() - 1).share("survival"), risk));
        }
        return new SurvivalChart(
                kit.text("retention.axis.x"), kit.text("retention.axis.y"), ticks, kit.text("retention.risk"), drawn);
    }

    private NumberRun risk(String name, int month) {
        return curves.get(name).stream()
                .filter(r -> r.whole("t_months") == month)
                .findFirst()
                .map(r -> r.count("at_risk"))
                .orElse(null);
    }

    private Block table(List<String> scopes, List<String> places) {
        List<Column> columns = List.of(
                kit.left("who", 128),
                kit.right("persons", 50),
                kit.right("year1", 44),
                kit.right("low", 40),
                kit.right("high", 40),
                kit.right("year3", 44),
                kit.right("low3", 40),
                kit.right("high3", 40),
                kit.right("median", 56));
        List<Row> rows = new ArrayList<>();
        scopes.forEach(s -> rows.add(row(kit.text("scope." + s), s)));
        if (places.size() == 2) {
            rows.add(Row.group(kit.text("retention.group", "scope", kit.text("scope." + ownScope))));
            places.forEach(p -> rows.add(row(kit.text("locality." + p), p)));
        }
        return kit.table("retention", kit.text("retention.table"), columns, rows, kit.runs("retention.note.median"));
    }

    private Row row(String label, String name) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(label));
        PublishedRow summary = summaries.get(name);
        cells.add(summary == null ? Cell.of("…") : Cell.of(summary.count("subjects")));
        for (int month : List.of(YEAR, 3 * YEAR)) {
            Optional<PublishedRow> at = at(name, month);
            for (String field : List.of("survival", "ci_low", "ci_high")) {
                cells.add(at.map(r -> Cell.of(r.share(field))).orElse(Cell.of("–")));
            }
        }
        cells.add(summary == null ? Cell.of("…") : Cell.of(summary.number("median_months", 1)));
        return new Row(Kind.BODY, cells);
    }

    /** Two groups are compared by the log-rank test; nothing is said without one. */
    private List<Block> test() {
        Prose prose = kit.prose();
        for (PublishedRow test : kit.rows("retention_test")) {
            if (test.isKnown("p_value")) {
                boolean differ = test.exact("p_value") < 0.05;
                prose.say(
                        differ ? "retention.test.differ" : "retention.test.same",
                        "scope",
                        kit.text("scope." + ownScope),
                        "chi2",
                        test.number("chi2", 1),
                        "p",
                        pValue(test));
            }
        }
        return prose.paragraph();
    }

    /** A tiny p is printed as a bound: its digits mean nothing. */
    private Object pValue(PublishedRow test) {
        return test.exact("p_value") < 0.001 ? kit.text("p.tiny") : kit.runs("p.value", "p", test.number("p_value", 3));
    }
}
