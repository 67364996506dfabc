package mentoring.ingest.land;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mentoring.ingest.check.CheckedRow;
import mentoring.ingest.check.Finding;
import mentoring.ingest.check.FindingLog;
import mentoring.ingest.check.HeaderFinder;
import mentoring.ingest.check.Receipts;
import mentoring.ingest.check.SheetChecker;
import mentoring.ingest.check.TableChecks;
import mentoring.ingest.check.TableCounts;
import mentoring.ingest.decode.RawRow;
import mentoring.ingest.decode.ReadAhead;
import mentoring.ingest.decode.RowCursor;
import mentoring.ingest.land.SheetPlan.PlannedSheet;
import mentoring.landed.Delivery;
import mentoring.schema.Field;
import mentoring.schema.Severity;
import mentoring.schema.Table;
import mentoring.workspace.Text;

/** Reads the sheets of one file into the staging tables. Several sheets may bring rows of the same table. */
final class Sheets {

    /** The rows of one table of this file. */
    record CheckedTable(StagedTable staged, TableCounts counts) {

        /** The ledger's line; where the rows are is known when the batch is written. */
        Delivery.LandedTable record() {
            return new Delivery.LandedTable(
                    staged.contract().name(),
                    null,
                    null,
                    staged.contract().hash(),
                    counts.read(),
                    staged.remaining(),
                    counts.quarantined(),
                    counts.warnings());
        }
    }

    private static final Text NOTHING = new Text("", "");

    private final Workbench bench;
    private final boolean large;
    private final int place;
    private final Pseudonyms pseudonyms;
    private final String file;
    private final LocalDate dated;
    private final FindingLog findings;
    private final Receipts receipts;
    private final Map<String, CheckedTable> tables = new LinkedHashMap<>();
    private Text rejection;

    /**
     * Takes the sheets of one file.
     *
     * @param place the file's place in the batch
     * @param large worth decoding, judging and staging on three threads
     */
    Sheets(
            Workbench bench,
            int place,
            boolean large,
            Pseudonyms pseudonyms,
            String file,
            LocalDate dated,
            FindingLog findings,
            Receipts receipts) {
        this.bench = bench;
        this.place = place;
        this.large = large;
        this.pseudonyms = pseudonyms;
        this.file = file;
        this.dated = dated;
        this.findings = findings;
        this.receipts = receipts;
    }

    Collection<CheckedTable> tables() {
        return tables.values();
    }

    /** Why nothing of the file was taken. */
    Text rejection() {
        return rejection == null ? Sentences.FORBIDDEN : rejection;
    }

    void note(SheetPlan.Note note) {
        report(note.sheet(), "", note.rule(), Severity.WARN, note.message());
    }

    void read(PlannedSheet planned) {
        TableChecks checks = bench.checks(planned.table());
        try (RowCursor cursor =
                large ? new ReadAhead(planned.sheet().open()) : planned.sheet().open()) {
            List<RawRow> firstRows = firstRows(cursor);
            if (firstRows.isEmpty()) {
                reject(planned, "sheet-empty", Severity.WARN, Sentences.EMPTY_SHEET);
                return;
            }
            HeaderFinder.Result found = new HeaderFinder(planned.table(), checks.headerNames()).find(firstRows);
            if (found.header() == null) {
                reject(planned, found.rule(), Severity.REJECT_FILE, found.problem());
                return;
            }
            CheckedTable table = tables.computeIfAbsent(
                    planned.table().name(),
                    name -> new CheckedTable(
                            new StagedTable(bench.staging().table(planned.table()), place, pseudonyms),
                            new TableCounts()));
            String sheet = planned.sheet().name();
            SheetChecker checker = new SheetChecker(
                    checks,
                    found.header(),
                    new SheetChecker.Source(file, sheet, sheet.isEmpty(), dated, pseudonyms.school()),
                    findings,
                    receipts,
                    table.counts());
            checker.hiddenColumns(planned.sheet().hiddenColumns());
            Iterator<RawRow> heads = firstRows.stream()
                    .filter(row -> row.number() > found.header().row())
                    .iterator();
            Supplier<RawRow> rows = () -> heads.hasNext() ? heads.next() : cursor.next();
            Consumer<CheckedRow> known = rememberPlaces(planned.table()).andThen(table.staged()::screen);
            if (large) {
                try (Conveyor<CheckedRow> staging =
                        new Conveyor<>(row -> table.staged().add(row, sheet))) {
                    check(checker, rows, known.andThen(staging::put));
                }
            } else {
                check(checker, rows, known.andThen(row -> table.staged().add(row, sheet)));
            }
            checker.finish();
        }
    }

    /** So that the other sheets and files may refer to schools by name. */
    private Consumer<CheckedRow> rememberPlaces(Table table) {
        if (!KnownBefore.holdsPlaces(table)) {
            return row -> {};
        }
        List<String> names = table.fields().stream().map(Field::name).toList();
        if (table.name().equals("territories")) {
            int code = names.indexOf("territory_code");
            return row -> bench.places().addTerritory((String) row.values()[code]);
        }
        int id = names.indexOf("school_id");
        int name = names.indexOf("name");
        int shortName = names.indexOf("short_name");
        return row -> bench.places()
                .addSchool((String) row.values()[id], (String) row.values()[name], (String) row.values()[shortName]);
    }

    private static void check(SheetChecker checker, Supplier<RawRow> rows, Consumer<CheckedRow> good) {
        for (RawRow row = rows.get(); row != null; row = rows.get()) {
            CheckedRow checked = checker.check(row);
            if (checked != null) {
                good.accept(checked);
            }
        }
    }

    private static List<RawRow> firstRows(RowCursor cursor) {
        List<RawRow> rows = new ArrayList<>();
        while (rows.size() < HeaderFinder.ROWS) {
            RawRow row = cursor.next();
            if (row == null) {
                break;
            }
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private void reject(PlannedSheet planned, String rule, Severity severity, Text message) {
        rejection = rejection == null ? message : rejection;
        report(planned.sheet().name(), planned.table().name(), rule, severity, message);
    }

    private void report(String sheet, String table, String rule, Severity severity, Text message) {
        findings.add(new Finding(file, sheet, 0, "", "", table, "", rule, severity, "", NOTHING, message));
    }

    void judgeDuplicates() {
        tables.values().forEach(t -> new Duplicates(t.staged(), file, findings, t.counts()).judge());
    }
}
