package mentoring.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mentoring.ingest.check.Finding;
import mentoring.ingest.land.FileOutcome;
import mentoring.ingest.land.FileOutcome.Status;
import mentoring.ingest.land.LoadReport;
import mentoring.landed.LandedStore;
import mentoring.workspace.Workspace;

/** What an analyst reads after a load: a line per file, then what is wrong, where, and what to do about it. */
final class DeliveryReport {
    private static final int FINDINGS_PER_FILE = 10;

    private final Session session;
    private final Workspace workspace;

    DeliveryReport(Session session, Workspace workspace) {
        this.session = session;
        this.workspace = workspace;
    }

    void print(LoadReport report) {
        print(report, false);
    }

    /** @param explain show every repair of every file */
    void print(LoadReport report, boolean explain) {
        if (report.files().isEmpty()) {
            session.printText("delivery.none");
            return;
        }
        printFiles(report.files());
        report.files().stream()
                .filter(f -> !isRead(f))
                .forEach(f -> session.printText("delivery.unread", f.file(), session.text(f.message())));
        report.files().forEach(this::printFindings);
        SameDayRivals rivals = new SameDayRivals(session, new LandedStore(workspace.landed()).deliveries());
        report.files().forEach(rivals::print);
        if (explain) {
            report.files().forEach(new ReceiptReport(session)::print);
        }
        printRepairs(report.files());
        printTotals(report);
    }

    private static boolean isRead(FileOutcome file) {
        return file.status() != Status.REJECTED && file.status() != Status.NOTHING_RECOGNISED;
    }

    private void printFiles(List<FileOutcome> files) {
        TextTable table = new TextTable(
                session.text("delivery.file"),
                session.text("delivery.status"),
                session.text("delivery.landed"),
                session.text("delivery.quarantined"),
                session.text("delivery.warnings"),
                session.text("delivery.dated"));
        for (FileOutcome file : files) {
            boolean read = isRead(file) && file.delivery() != null;
            table.row(
                    file.file(),
                    session.text("delivery.status." + file.status()),
                    read ? String.valueOf(file.rowsLanded()) : "–",
                    read ? String.valueOf(file.rowsQuarantined()) : "–",
                    read ? String.valueOf(file.warnings()) : "–",
                    read ? dated(file) : "");
        }
        table.print(session.console().out());
    }

    private String dated(FileOutcome file) {
        return session.text(
                "delivery.dated." + file.delivery().datedBy(),
                file.delivery().dated().toString());
    }

    private void printFindings(FileOutcome file) {
        if (file.findings().isEmpty()) {
            return;
        }
        session.print("");
        session.print(file.file() + ":");
        file.findings().stream().limit(FINDINGS_PER_FILE).forEach(finding -> session.print("  " + sentence(finding)));
        long all = file.findingsByRule().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        if (all > FINDINGS_PER_FILE) {
            session.printText("delivery.more", all - FINDINGS_PER_FILE);
        }
        if (file.returned() != null) {
            session.printText("delivery.returned", file.returned());
        }
        if (file.status() == Status.LANDED && file.rowsQuarantined() > 0) {
            session.printText(
                    "delivery.list",
                    workspace.quarantine().resolve(file.delivery().id() + ".csv"));
        }
    }

    private String sentence(Finding finding) {
        FindingPlace place = new FindingPlace(session);
        return session.text(
                "finding." + finding.severity().code(),
                place.text(finding.sheet(), String.valueOf(finding.row()), finding.column(), finding.header()),
                session.text(finding.message()),
                place.found(finding.found()));
    }

    /** What was read with a repair that loses nothing: how often; by rule and by cell only on demand. */
    private void printRepairs(List<FileOutcome> files) {
        Map<String, Long> repairs = new TreeMap<>();
        files.forEach(f -> f.receiptsByRule().forEach((rule, count) -> repairs.merge(rule, count, Long::sum)));
        if (repairs.isEmpty()) {
            return;
        }
        session.print("");
        session.printText(
                "delivery.repaired",
                repairs.values().stream().mapToLong(Long::longValue).sum());
        if (session.options().verbose) {
            session.printText("delivery.repairs");
            repairs.forEach((rule, count) -> session.print("  " + session.text("repair." + rule) + ": " + count));
        }
    }

    private void printTotals(LoadReport report) {
        session.print("");
        session.printText(
                "delivery.totals",
                report.files().size(),
                report.rowsLanded(),
                report.rowsQuarantined(),
                report.warnings());
        if (report.count(Status.ALREADY_LANDED) > 0) {
            session.printText("delivery.already", report.count(Status.ALREADY_LANDED));
        }
        if (report.unreadable() > 0) {
            session.printText("delivery.unreadable", report.unreadable());
        }
        if (report.rowsQuarantined() > 0) {
            session.say("delivery.cure", workspace.quarantine());
        }
    }
}
