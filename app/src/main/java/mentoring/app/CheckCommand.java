package mentoring.app;

import java.util.concurrent.Callable;
import mentoring.ingest.land.LoadReport;
import mentoring.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Decodes and checks deliveries; nothing lands. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private Intake intake;

    private final Session session;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Workspace workspace = session.workspace();
        LoadReport report;
        try (Progress progress = session.progress()) {
            report = intake.check(session, workspace, progress);
        }
        new DeliveryReport(session, workspace).print(report, intake.explain());
        if (report.readable() > 0) {
            session.say(
                    report.unreadable() > 0
                            ? "check.next.some"
                            : report.rowsQuarantined() > 0 ? "check.next.bad" : "check.next.good");
        }
        return intake.exitCode(report);
    }
}
