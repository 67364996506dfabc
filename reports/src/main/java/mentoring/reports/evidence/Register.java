package mentoring.reports.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mentoring.release.Manifest;
import mentoring.reports.chart.QrSheet;
import mentoring.reports.shared.Pen;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Figure;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** The appendices: where each code leads, and the codes for a telephone. */
final class Register {
    private static final int CODES_IN_A_FIGURE = 15;

    private final Pen pen;
    private final Map<String, Claim> claims;

    Register(Pen pen, ClaimTable tables) {
        this.pen = pen;
        this.claims = tables.printed();
    }

    List<Section> sections() {
        if (claims.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Section(1, "register", pen.text("register.title"), register()),
                new Section(1, "codes", pen.text("codes.title"), codes()));
    }

    private List<Block> register() {
        Manifest manifest = pen.context().database().manifest();
        List<Block> blocks = new ArrayList<>(pen.prose()
                .say("register.lead", "release", manifest.id(), "hash", manifest.contentHash())
                .paragraph());
        List<Row> rows = new ArrayList<>();
        claims.forEach((code, claim) -> rows.add(Row.body(List.of(
                Cell.of(code),
                Cell.of(claim.indicator()),
                Cell.of(claim.value()),
                Cell.of(breakable(claim.value().source().toString()))))));
        blocks.add(pen.table(
                "register",
                List.of(
                        new Column("code", pen.text("claims.column.code"), 60, Align.LEFT),
                        new Column("indicator", pen.text("register.column.indicator"), 98, Align.LEFT),
                        new Column("value", pen.text("claims.column.value"), 52, Align.RIGHT),
                        new Column("cell", pen.text("register.column.cell"), 272, Align.LEFT)),
                rows,
                List.of()));
        return blocks;
    }

    /** Lines of a table break at spaces only. */
    private static String breakable(String key) {
        return key.replace("/", " / ");
    }

    private List<Block> codes() {
        Manifest manifest = pen.context().database().manifest();
        List<QrSheet.Code> all = new ArrayList<>();
        claims.forEach((code, claim) -> all.add(new QrSheet.Code(code, claim.content(manifest))));
        List<Block> blocks = new ArrayList<>(pen.prose().say("codes.lead").paragraph());
        for (int from = 0; from < all.size(); from += CODES_IN_A_FIGURE) {
            List<QrSheet.Code> page = all.subList(from, Math.min(all.size(), from + CODES_IN_A_FIGURE));
            String first = page.get(0).label();
            String last = page.get(page.size() - 1).label();
            String id = "codes-" + (from / CODES_IN_A_FIGURE + 1);
            blocks.add(new Figure(
                    id,
                    pen.figureLabel(id),
                    pen.text("codes.figure", "first", first, "last", last),
                    pen.text("codes.alt", "first", first, "last", last),
                    new QrSheet(List.copyOf(page)),
                    List.of(pen.source())));
        }
        return blocks;
    }
}
