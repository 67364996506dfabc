package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.Prose;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** Deficits found at entry that were gone at exit, by area and instrument. */
final class Deficits {
    private static final int FEW = 10;

    private final CycleKit kit;

    Deficits(CycleKit kit) {
        this.kit = kit;
    }

    List<Section> sections() {
        List<PublishedRow> rows = kit.rows("deficit_closure").stream()
                .filter(r -> r.isHidden() || r.isKnown("persons_paired") && r.whole("persons_paired") > 0)
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(kit.hidden(rows));
        if (blocks.isEmpty()) {
            blocks.addAll(lead(rows));
            blocks.add(table(rows));
        }
        return kit.section("deficits", blocks);
    }

    private List<Block> lead(List<PublishedRow> rows) {
        Prose prose = kit.prose().say("deficits.lead", "year", Pen.academicYear(kit.academicYear()));
        for (PublishedRow row : rows) {
            if (row.text("competency").equals(CycleKit.ALL)) {
                prose.say(
                        "deficits.all",
                        "assessor",
                        kit.data().codeTitle("assessor", row.text("assessor")),
                        "paired",
                        row.count("persons_paired"),
                        "lost",
                        row.count("persons_lost"),
                        "n",
                        row.count("deficits_closed"),
                        "total",
                        row.count("deficits_entry"),
                        "share",
                        kit.shareWithInterval(
                                row.share("share", "deficits_closed", "deficits_entry"),
                                row.share("share_ci_low"),
                                row.share("share_ci_high")));
            }
        }
        return prose.say("deficits.caution").paragraph();
    }

    private Block table(List<PublishedRow> rows) {
        List<Column> columns = List.of(
                kit.left("area", 160),
                kit.right("paired", 52),
                kit.right("deficitsEntry", 56),
                kit.right("deficitsClosed", 56),
                kit.right("closedShare", 50),
                kit.right("low", 44),
                kit.right("high", 44));
        List<String> order = kit.order("competency");
        List<Row> printed = new ArrayList<>();
        String group = null;
        for (PublishedRow row : rows.stream()
                .sorted(Comparator.comparing((PublishedRow r) -> r.text("assessor") + r.text("instrument"))
                        .thenComparing(r -> order.indexOf(r.text("competency"))))
                .toList()) {
            String name = kit.text(
                    "deficits.group",
                    "assessor",
                    kit.data().codeTitle("assessor", row.text("assessor")),
                    "instrument",
                    row.text("instrument"));
            if (!name.equals(group)) {
                printed.add(Row.group(name));
                group = name;
            }
            printed.add(row(row));
        }
        return kit.table("deficits", kit.text("deficits.table"), columns, printed, kit.runs("deficits.note"));
    }

    private Row row(PublishedRow row) {
        List<Cell> cells = new ArrayList<>(kit.counts(row, "persons_paired", "deficits_entry", "deficits_closed"));
        cells.add(kit.marked(
                row.share("share", "deficits_closed", "deficits_entry"),
                row.isKnown("deficits_entry") && row.whole("deficits_entry") < FEW));
        cells.add(Cell.of(row.share("share_ci_low")));
        cells.add(Cell.of(row.share("share_ci_high")));
        return kit.coded(row, "competency", "competency", "deficits.total", cells);
    }
}
