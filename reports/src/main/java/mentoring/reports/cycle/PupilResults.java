package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** Results of pupils in aggregates, with the caveat that belongs to national tests; never ranked, never by school. */
final class PupilResults {
    private static final String VPR = "vpr";
    private static final int SUBJECTS = 3;

    private final CycleKit kit;

    PupilResults(CycleKit kit) {
        this.kit = kit;
    }

    List<Section> sections() {
        List<Block> blocks = new ArrayList<>();
        List<PublishedRow> rows = kit.rows("result_dynamics").stream()
                .filter(r -> r.isHidden() || r.isKnown("pupils") && r.whole("pupils") > 0)
                .toList();
        if (!kit.hidden(rows).isEmpty()) {
            blocks.addAll(kit.hidden(rows));
        } else if (!rows.isEmpty()) {
            blocks.addAll(kit.prose().say("results.lead").paragraph());
            if (rows.stream().anyMatch(r -> r.text("procedure").equals(VPR))) {
                blocks.addAll(kit.prose().say("results.vpr").paragraph());
            }
            blocks.add(latest(rows));
        }
        blocks.addAll(olympiads());
        return kit.section("results", blocks);
    }

    /** The latest year of every procedure, subject and grade, with the gain of the same pupils. */
    private Block latest(List<PublishedRow> rows) {
        Map<String, PublishedRow> latest = new LinkedHashMap<>();
        rows.forEach(r -> latest.put(r.text("procedure") + "/" + r.text("subject") + "/" + r.whole("grade"), r));
        List<Column> columns = List.of(
                kit.left("subject", 132),
                kit.right("grade", 40),
                kit.left("schoolYear", 48),
                kit.right("pupils", 52),
                kit.right("passed", 48),
                kit.right("quality", 48),
                kit.right("gain", 38),
                kit.right("lowPlain", 38),
                kit.right("highPlain", 38));
        List<Row> printed = new ArrayList<>();
        for (String procedure : kit.data().codes("procedure").keySet()) {
            List<PublishedRow> own = largest(latest.values().stream()
                    .filter(r -> r.text("procedure").equals(procedure))
                    .toList());
            if (!own.isEmpty()) {
                printed.add(Row.group(kit.data().codeTitle("procedure", procedure)));
                own.forEach(r -> printed.add(row(r)));
            }
        }
        return kit.table("results", kit.text("results.table"), columns, printed, kit.runs("results.note"));
    }

    /** The subjects that most pupils take; all of them would fill pages. */
    private static List<PublishedRow> largest(List<PublishedRow> rows) {
        Map<String, Long> pupils = new TreeMap<>();
        rows.forEach(r -> pupils.merge(r.text("subject"), r.isKnown("pupils") ? r.whole("pupils") : 0, Long::sum));
        List<String> shown = pupils.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(SUBJECTS)
                .map(Map.Entry::getKey)
                .toList();
        return rows.stream().filter(r -> shown.contains(r.text("subject"))).toList();
    }

    private Row row(PublishedRow row) {
        return Row.body(List.of(
                Cell.of(kit.data().codeTitle("subject", row.text("subject"))),
                Cell.of(String.valueOf(row.whole("grade"))),
                Cell.of(Pen.academicYear(row.whole("academic_year"))),
                Cell.of(row.count("pupils")),
                Cell.of(row.share("pass_share")),
                Cell.of(row.share("quality_share")),
                Cell.of(row.signed("mean_gain_z", 2)),
                Cell.of(row.signed("gain_ci_low", 2)),
                Cell.of(row.signed("gain_ci_high", 2))));
    }

    private List<Block> olympiads() {
        Map<String, Map<Long, PublishedRow>> stages = new LinkedHashMap<>();
        for (PublishedRow row : kit.rows("olympiad_participation")) {
            if (row.isHidden() || row.isKnown("participations") && row.whole("participations") > 0) {
                stages.computeIfAbsent(row.text("stage"), s -> new TreeMap<>()).put(row.whole("academic_year"), row);
            }
        }
        if (stages.isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(
                kit.left("stage", 140),
                new Column("schoolYear", kit.text("column.schoolYear"), 62, Align.LEFT),
                kit.right("participations", 70),
                kit.right("pupilsDistinct", 70),
                kit.right("winners", 66),
                kit.right("prizes", 66));
        List<Row> rows = new ArrayList<>();
        for (String stage : kit.data().codes("olympiad_stage").keySet()) {
            stages.getOrDefault(stage, Map.of())
                    .values()
                    .forEach(r -> rows.add(Row.body(List.of(
                            Cell.of(kit.data().codeTitle("olympiad_stage", stage)),
                            Cell.of(Pen.academicYear(r.whole("academic_year"))),
                            Cell.of(r.count("participations")),
                            Cell.of(r.count("pupils")),
                            Cell.of(r.count("winners")),
                            Cell.of(r.count("prizes"))))));
        }
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say("olympiads.lead", "number", kit.table("olympiads"))
                .paragraph());
        blocks.add(kit.table("olympiads", kit.text("olympiads.table"), columns, rows, kit.runs("olympiads.note")));
        return blocks;
    }
}
