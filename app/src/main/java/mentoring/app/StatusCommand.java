package mentoring.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mentoring.landed.Delivery;
import mentoring.landed.LandedStore;
import mentoring.release.Manifest;
import mentoring.release.ReleaseStore;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.release.Zone;
import mentoring.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the workspace holds and what waits for somebody. */
@Command(name = "status")
final class StatusCommand implements Runnable {
    @Option(names = "--all")
    private boolean all;

    private final Session session;

    StatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        Workspace workspace = session.workspace();
        session.printText("status.workspace", workspace.root());
        List<Delivery> deliveries = new LandedStore(workspace.landed()).deliveries();
        printDeliveries(deliveries);
        ReleaseStore store = new ReleaseStore(workspace.warehouse());
        store.current()
                .ifPresentOrElse(
                        release -> printRelease(workspace, release, deliveries.size()),
                        () -> session.printText("status.release.none"));
    }

    private void printRelease(Workspace workspace, Manifest release, int delivered) {
        session.print("");
        session.printText(
                "status.release",
                ReleaseCommand.abbreviated(release.id()),
                release.deliveries().size(),
                delivered);
        if (release.deliveries().size() < delivered) {
            session.say("status.stale");
        }
        try (ReleaseDatabase database = Releases.open(workspace, release, Zone.INNER)) {
            new WaitingRows(session, database).print();
            new QualityGrade(session, database).print();
            new ReportingCalendar(session, database).print(all);
        }
    }

    private void printDeliveries(List<Delivery> deliveries) {
        session.printText("status.deliveries", deliveries.size());
        // A mended copy that came back has taken over what waited.
        Set<String> answered = deliveries.stream()
                .map(d -> d.decoding().getOrDefault("answers", ""))
                .collect(Collectors.toSet());
        Map<String, long[]> byTable = new TreeMap<>();
        for (Delivery delivery : deliveries) {
            for (Delivery.LandedTable table : delivery.tables()) {
                long[] sums = byTable.computeIfAbsent(table.table(), t -> new long[4]);
                sums[0]++;
                sums[1] += table.rowsLanded();
                sums[2] += answered.contains(delivery.id()) ? 0 : table.rowsQuarantined();
                sums[3] += table.warnings();
            }
        }
        TextTable table = new TextTable(
                session.text("status.table"),
                session.text("status.files"),
                session.text("status.landed"),
                session.text("status.quarantined"),
                session.text("status.warnings"));
        byTable.forEach((name, sums) -> table.row(
                name,
                String.valueOf(sums[0]),
                String.valueOf(sums[1]),
                String.valueOf(sums[2]),
                String.valueOf(sums[3])));
        if (!table.isEmpty()) {
            table.print(session.console().out());
        }
    }
}
