package mentoring.app;

import java.util.concurrent.Callable;
import mentoring.ingest.land.LoadReport;
import mentoring.ingest.land.LoadRequest;
import mentoring.ingest.land.Loader;
import mentoring.ingest.land.PseudonymKey;
import mentoring.schema.Contracts;
import mentoring.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks deliveries and lands their good rows. */
@Command(name = "load")
final class LoadCommand implements Callable<Integer> {
    @Mixin
    private Intake intake;

    @Mixin
    private ClusterArguments cluster = new ClusterArguments();

    private final Session session;

    LoadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Workspace workspace = session.workspace();
        LoadReport report = session.locked(workspace, "load", () -> {
            try (Progress progress = session.progress()) {
                return intake.load(session, workspace, progress, cluster.runner(workspace));
            }
        });
        new DeliveryReport(session, workspace).print(report, intake.explain());
        if (report.rowsLanded() > 0) {
            session.say("load.next", session.commandFor(workspace));
        }
        return intake.exitCode(report);
    }

    static LoadReport load(Workspace workspace, LoadRequest request) {
        return new Loader(workspace, Contracts.load(), PseudonymKey.open(workspace)).load(request);
    }
}
