package mentoring.reports.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.IndicatorNumbers;
import mentoring.reports.shared.Pairs;
import mentoring.reports.shared.Prose;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;
import mentoring.reports.tree.TextRun;
import mentoring.reports.words.NaturalOrder;

/** Who takes part: young specialists, mentors, mentees, partners. */
final class PeopleSections {
    /** More names than these would fill pages with short lines: they run on as one paragraph. */
    private static final int LONGEST_LIST = 10;

    private final Kit kit;
    private final IndicatorNumbers cells;

    PeopleSections(Kit kit) {
        this.kit = kit;
        this.cells = kit.cells();
    }

    List<Block> young() {
        IndicatorCell cell = kit.data().own("iz11");
        Prose prose = ofPersons(kit.prose(), "young.share", cell);
        if (cell.isKnown() && cell.target() != null) {
            int side = cell.gap().signum();
            prose.say(
                    side < 0 ? "young.below" : side > 0 ? "young.above" : "young.equal",
                    "target",
                    cells.target(cell, true),
                    "points",
                    cells.distanceToTarget(cell));
        }
        return prose.say("young.definition").paragraph();
    }

    List<Block> mentors() {
        Prose prose = ofPersons(kit.prose(), "mentors.share", kit.data().own("iz12"))
                .say("mentors.base", "n", cells.value(kit.data().own("iz_mentors"), false));
        ofPersons(prose, "mentors.young", kit.data().own("iz_mentor_young"));
        List<Block> blocks = new ArrayList<>();
        List<Row> rows = distribution("iz_competency", "iz_competency", "competency", "mentor_competency");
        if (rows.isEmpty()) {
            return prose.paragraph();
        }
        blocks.addAll(prose.say("mentors.table.lead", "number", kit.table("competencies"))
                .paragraph());
        List<List<Run>> notes = new ArrayList<>();
        competencyNote().ifPresent(notes::add);
        notes.addAll(kit.notes(rows));
        blocks.add(table("competencies", "mentors.table", "competency", rows, notes));
        return blocks;
    }

    /** The base is the same for every competency. */
    private Optional<List<Run>> competencyNote() {
        List<IndicatorCell> all = kit.data().groups("iz_competency", "competency", "mentor_competency").stream()
                .map(code -> kit.data().own("iz_competency", "competency", code))
                .filter(IndicatorCell::isKnown)
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        long base = all.get(0).denominator();
        boolean exceeds = all.stream().mapToLong(IndicatorCell::numerator).sum() > base;
        return kit.words()
                .sentence(
                        "mentors.table.multi",
                        Pairs.of("exceeds", exceeds ? "yes" : "no", "total", cells.denominator(all.get(0))));
    }

    List<Block> mentees() {
        Prose prose =
                kit.prose().say("mentees.base", "n", cells.value(kit.data().own("iz_mentees"), false));
        ofPersons(prose, "mentees.experienced", kit.data().own("iz_experienced"));
        List<Row> rows = distribution("iz_requests", "iz_request_share", "request", "request");
        if (rows.isEmpty()) {
            return prose.paragraph();
        }
        List<Block> blocks = new ArrayList<>(requestLead(prose).paragraph());
        List<List<Run>> notes = new ArrayList<>();
        notes.add(kit.runs("mentees.table.note"));
        notes.addAll(kit.notes(rows));
        blocks.add(table("requests", "mentees.table", "request", rows, notes));
        return blocks;
    }

    /** Names the most frequent request, when there is exactly one. */
    private Prose requestLead(Prose prose) {
        List<IndicatorCell> known = kit.data().groups("iz_requests", "request", "request").stream()
                .map(code -> kit.data().own("iz_requests", "request", code))
                .filter(IndicatorCell::isKnown)
                .sorted(Comparator.comparing(IndicatorCell::numerator).reversed())
                .toList();
        boolean clear = !known.isEmpty()
                && (known.size() == 1 || known.get(0).numerator() > known.get(1).numerator());
        if (!clear) {
            return prose.say("mentees.table.lead.plain", "number", kit.table("requests"));
        }
        String top = known.get(0).key().group();
        return prose.say(
                "mentees.table.lead",
                "number",
                kit.table("requests"),
                "top",
                kit.data().codeTitle("request", top),
                "n",
                cells.value(known.get(0), false),
                "share",
                cells.value(kit.data().own("iz_request_share", "request", top), true));
    }

    List<Block> partners() {
        List<Block> blocks = new ArrayList<>(kit.prose()
                .say("partners.enterprises", "n", cells.value(kit.data().own("iz13"), false))
                .say("partners.social", "n", cells.value(kit.data().own("iz13s"), false))
                .paragraph());
        if (kit.context().database().has("measure.partner_at_campaign")) {
            List<SqlRow> rows =
                    kit.context().rows("monitoring/partners.sql", kit.data().parameters());
            blocks.addAll(partnerList("partners.list.employees", rows, "employees_mentor"));
            blocks.addAll(partnerList("partners.list.outside", rows, "outside"));
            blocks.addAll(partnerList("partners.list.social", rows, "social_partnership"));
        }
        return blocks;
    }

    private List<Block> partnerList(String key, List<SqlRow> rows, String relation) {
        List<List<Run>> names = rows.stream()
                .filter(r -> relation.equals(r.text("relation")))
                .map(r -> r.text("name"))
                .filter(Objects::nonNull)
                .sorted(new NaturalOrder())
                .map(TextRun::of)
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(kit.prose().say(key).paragraph());
        if (names.size() <= LONGEST_LIST) {
            blocks.add(new BulletList(false, names));
            return blocks;
        }
        String running = names.stream().map(Run::plain).collect(Collectors.joining("; ")) + ".";
        List<Run> runs = new ArrayList<>(((Paragraph) blocks.get(0)).runs());
        runs.add(new TextRun(" " + running));
        return List.of(new Paragraph(runs));
    }

    private Prose ofPersons(Prose prose, String key, IndicatorCell cell) {
        return prose.say(
                key, "n", cells.numerator(cell), "total", cells.denominator(cell), "share", cells.value(cell, true));
    }

    /** One row per code that occurs: how many persons, and their share. */
    private List<Row> distribution(String counts, String shares, String breakdown, String codeList) {
        List<Row> rows = new ArrayList<>();
        for (String code : kit.data().groups(counts, breakdown, codeList)) {
            NumberRun n = cells.numerator(kit.data().own(counts, breakdown, code));
            rows.add(Row.body(List.of(
                    Cell.of(kit.data().codeTitle(codeList, code)),
                    Cell.of(n),
                    kit.value(kit.data().own(shares, breakdown, code), true, false))));
        }
        return rows;
    }

    private Table table(String id, String key, String firstColumn, List<Row> rows, List<List<Run>> notes) {
        return new Table(
                id,
                kit.tableLabel(id),
                kit.text(key),
                List.of(
                        new Column("code", kit.text(key + "." + firstColumn), 230, Align.LEFT),
                        new Column("n", kit.text(key + ".n"), 96, Align.RIGHT),
                        new Column("share", kit.text(key + ".share"), 96, Align.RIGHT)),
                rows,
                notes);
    }
}
