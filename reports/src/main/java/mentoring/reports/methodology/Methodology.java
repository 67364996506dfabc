package mentoring.reports.methodology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mentoring.release.Manifest;
import mentoring.reports.ReportContext;
import mentoring.reports.ReportDefinition;
import mentoring.reports.ReportInfo;
import mentoring.reports.shared.Cover;
import mentoring.reports.shared.Outline;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.Prose;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;
import mentoring.workspace.Text;

/** How every number of a release is made: definitions, formulas, worked examples, caveats, parameters. */
public final class Methodology implements ReportDefinition {
    static final String NAME = "methodology";

    @Override
    public ReportInfo info() {
        return new ReportInfo(NAME, new Text("Методика показателей и таблиц", "Methodology of indicators and tables"));
    }

    @Override
    public Report build(ReportContext context) {
        Pen pen = new Pen(context, "/reports/" + NAME);
        List<Section> sections = new ArrayList<>();
        sections.add(release(pen));
        sections.addAll(new IndicatorChapter(pen).sections());
        sections.addAll(new TableChapter(pen).sections());
        sections.add(list(pen, "caveats", 9));
        sections.add(list(pen, "signs", 6));
        return new Report(
                NAME,
                context.language(),
                Cover.brief(pen, pen.text("title.title"), pen.text("title.subtitle", "pack", pack(pen))),
                Outline.numbered(sections));
    }

    static String pack(Pen pen) {
        return String.valueOf(pen.context().campaign().pack());
    }

    private static Section release(Pen pen) {
        Manifest manifest = pen.context().database().manifest();
        List<Row> rows = new ArrayList<>();
        manifest.parameters().forEach((name, value) -> {
            String key = "parameter." + name;
            rows.add(Row.body(List.of(
                    Cell.of(pen.words().has(key) ? pen.text(key) : name),
                    Cell.of(name),
                    Cell.of(value == null || value.equals("null") ? "–" : value))));
        });
        List<Block> blocks = new ArrayList<>(pen.prose()
                .say(
                        "release.lead",
                        "release",
                        manifest.id(),
                        "hash",
                        manifest.contentHash(),
                        "code",
                        manifest.codeVersion())
                .paragraph());
        if (!rows.isEmpty()) {
            blocks.add(pen.table(
                    "parameters",
                    List.of(
                            new Column("meaning", pen.text("parameters.meaning"), 262, Align.LEFT),
                            new Column("name", pen.text("parameters.name"), 140, Align.LEFT),
                            new Column("value", pen.text("parameters.value"), 80, Align.RIGHT)),
                    rows,
                    List.of(pen.runs("parameters.note"))));
        }
        return new Section(1, "release", pen.text("release.title"), blocks);
    }

    /** A list whose items are the keys {@code <id>.1}, {@code <id>.2} … */
    private static Section list(Pen pen, String id, int items) {
        Prose said = pen.prose();
        Stream.iterate(1, i -> i + 1)
                .limit(items)
                .forEach(i -> said.add(pen.words().runs(id + "." + i, Map.of())));
        return new Section(1, id, pen.text(id + ".title"), said.list(false));
    }
}
