package mentoring.reports.check;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.check.Passage.Kind;
import mentoring.reports.check.Passage.Piece;
import mentoring.reports.layout.slides.SlideLayout;
import mentoring.reports.picture.Pictures;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.Figure;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.Table.Row;
import mentoring.reports.tree.TitlePage;

/** A report as passages: what is printed, in order, and where each number comes from. */
final class Skeleton {
    private final Report report;
    private final List<Passage> passages = new ArrayList<>();

    private Skeleton(Report report) {
        this.report = report;
    }

    static List<Passage> of(Report report) {
        Skeleton skeleton = new Skeleton(report);
        for (TitlePage.Fact fact : report.title().facts()) {
            List<Piece> pieces = new ArrayList<>();
            pieces.add(words(fact.label(), -1));
            skeleton.pieces(fact.value(), -1, pieces);
            skeleton.add(Kind.FACT, "title/" + fact.label(), pieces);
        }
        report.sections().forEach(skeleton::section);
        return skeleton.passages;
    }

    private void section(Section section) {
        add(Kind.HEADING, section.id(), List.of(words(section.title(), -1)));
        int number = 0;
        for (Block block : section.blocks()) {
            String place = section.id() + "/" + ++number;
            if (block instanceof Paragraph paragraph) {
                add(Kind.TEXT, place, pieces(paragraph.runs()));
            } else if (block instanceof BulletList list) {
                list.items().forEach(i -> add(Kind.ITEM, place, pieces(i)));
            } else if (block instanceof Table table) {
                table(table);
            } else if (block instanceof Figure figure) {
                figure(figure);
            }
        }
    }

    private void table(Table table) {
        add(Kind.CAPTION, table.id(), List.of(words(table.label(), -1), words(". " + table.title(), -1)));
        List<Piece> heads = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            heads.add(words(table.columns().get(i).title(), i));
        }
        add(Kind.HEAD, table.id(), heads);
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            List<Piece> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                pieces(row.cells().get(i).runs(), i, cells);
            }
            add(row.kind() == Table.Kind.GROUP ? Kind.GROUP : Kind.ROW, table.id() + "/" + (r + 1), cells);
        }
        table.notes().forEach(n -> add(Kind.NOTE, table.id(), pieces(n)));
    }

    private void figure(Figure figure) {
        List<Piece> labels = Pictures.of(figure.data(), report.language()).texts().stream()
                .map(t -> words(t, -1))
                .toList();
        add(Kind.LABELS, figure.id(), labels);
        if (!figure.message().isEmpty()) {
            add(Kind.MESSAGE, figure.id() + "/message", pieces(SlideLayout.message(figure)));
        }
        add(Kind.CAPTION, figure.id(), List.of(words(figure.label(), -1), words(". " + figure.caption(), -1)));
        figure.notes().forEach(n -> add(Kind.NOTE, figure.id(), pieces(n)));
    }

    private void add(Kind kind, String place, List<Piece> pieces) {
        passages.add(new Passage(kind, place, List.copyOf(pieces)));
    }

    private List<Piece> pieces(List<Run> runs) {
        return pieces(runs, -1, new ArrayList<>());
    }

    private List<Piece> pieces(List<Run> runs, int column, List<Piece> pieces) {
        for (Run run : runs) {
            if (run instanceof NumberRun number) {
                String value = number.value() == null ? null : number.value().toPlainString();
                String key = number.source().toString();
                pieces.add(new Piece(number.text(), key, value, number.unit().name(), column));
            } else {
                pieces.add(words(run.text(), column));
            }
        }
        return pieces;
    }

    private static Piece words(String text, int column) {
        return new Piece(text, null, null, null, column);
    }
}
