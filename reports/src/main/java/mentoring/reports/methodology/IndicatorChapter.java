package mentoring.reports.methodology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mentoring.reports.shared.Catalogue;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.Prose;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.TextRun;
import mentoring.schema.Indicator;
import mentoring.schema.IndicatorCatalogue;
import mentoring.workspace.Language;

/** The indicators of the campaign's pack as the program computes them. */
final class IndicatorChapter {
    private final Pen pen;

    IndicatorChapter(Pen pen) {
        this.pen = pen;
    }

    List<Section> sections() {
        Map<String, List<Indicator>> packs =
                IndicatorCatalogue.load(pen.context().contracts()).packs();
        List<Indicator> pack = packs.getOrDefault(Methodology.pack(pen), List.of());
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                1,
                "indicators",
                pen.text("indicators.title"),
                pen.prose()
                        .say(pack.isEmpty() ? "indicators.none" : "indicators.lead", "pack", Methodology.pack(pen))
                        .paragraph()));
        pack.forEach(i -> sections.add(section(i)));
        return sections;
    }

    private Section section(Indicator indicator) {
        Language language = pen.context().language();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(List.of(
                new TextRun(sentence(indicator.name().in(language)) + " ", true, false),
                new TextRun(sentence(indicator.method().in(language))))));
        String where = indicator.population().where();
        Prose facts = pen.prose()
                .say(
                        "indicator.formula",
                        "table",
                        indicator.population().table(),
                        "entity",
                        indicator.population().entity(),
                        "numerator",
                        condition(indicator.numerator()))
                .sayIf(where != null, "indicator.where", "where", String.valueOf(where))
                .sayIf(
                        indicator.denominator() != null,
                        "indicator.denominator",
                        "denominator",
                        condition(String.valueOf(indicator.denominator())))
                .say(
                        "indicator.kind",
                        "direction",
                        indicator.direction().name(),
                        "subject",
                        indicator.subject().name(),
                        "additive",
                        String.valueOf(indicator.additive()))
                .sayIf(
                        indicator.definition() != null,
                        "indicator.definition",
                        "definition",
                        definition(String.valueOf(indicator.definition())))
                .say("indicator.example", "rows", example(indicator), "result", result(indicator))
                .say("indicator.source", "source", indicator.source().replaceFirst("^S\\d+: ", ""));
        blocks.addAll(facts.list(false));
        // The contents have one line for a heading.
        String title = indicator.code() + ". " + indicator.shortName().in(language);
        return new Section(2, indicator.code(), title, blocks);
    }

    /** A condition that always holds counts all. */
    private String condition(String sql) {
        return sql.equals("true") ? pen.text("indicator.all") : sql;
    }

    private String definition(String code) {
        return code + " – " + Catalogue.of(pen.context()).title("young_specialist_definition", code);
    }

    /** The rows of the example in one line; columns in alphabetical order. */
    private static String example(Indicator indicator) {
        return indicator.example().rows().stream()
                .map(row -> new TreeSet<>(row.keySet())
                        .stream().map(c -> c + " = " + row.get(c)).collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining("; "));
    }

    private String result(Indicator indicator) {
        Long n = indicator.example().numerator();
        Long total = indicator.example().denominator();
        if (n == null && indicator.example().groups() != null) {
            return indicator.example().groups().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(g -> g.getKey() + ": n = " + g.getValue().numerator()
                            + (g.getValue().denominator() == null
                                    ? ""
                                    : ", N = " + g.getValue().denominator()))
                    .collect(Collectors.joining("; "));
        }
        return "n = " + n + (total == null ? "" : ", N = " + total);
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
