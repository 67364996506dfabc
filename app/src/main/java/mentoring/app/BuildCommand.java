package mentoring.app;

import java.time.LocalDate;
import java.util.Set;
import mentoring.schema.Contracts;
import mentoring.transform.build.Build;
import mentoring.transform.build.BuildOutcome;
import mentoring.transform.build.BuildRequest;
import mentoring.transform.build.StepReport;
import mentoring.workspace.Settings;
import mentoring.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Builds a release from everything that has landed. */
@Command(name = "build")
final class BuildCommand implements Runnable {

    /** What {@code --engine} accepts. */
    enum EngineChoice {
        AUTO,
        DUCKDB,
        SPARK
    }

    @Option(names = "--engine", paramLabel = "auto|duckdb|spark")
    private EngineChoice engine = EngineChoice.AUTO;

    @Option(names = "--master", paramLabel = "URL")
    private String master;

    @Option(names = "--only", paramLabel = "TABLE", split = ",")
    private Set<String> only = Set.of();

    @Option(names = "--as-known-at", paramLabel = "${bundle:label.date}")
    private LocalDate asKnownAt;

    private final Session session;

    BuildCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        Workspace workspace = session.workspace();
        Settings settings = Settings.read(workspace);
        String cluster = master == null ? settings.sparkMaster() : master;
        session.locked(workspace, "build", () -> build(session, workspace, settings, cluster, engine, only, asKnownAt));
    }

    /** Builds, shows how far it is, and says what came of it. The caller holds the lock. */
    static BuildOutcome build(
            Session session,
            Workspace workspace,
            Settings settings,
            String master,
            EngineChoice engine,
            Set<String> only,
            LocalDate asKnownAt) {
        boolean spark = engine == EngineChoice.SPARK || engine == EngineChoice.AUTO && master != null;
        long started = System.nanoTime();
        BuildOutcome outcome;
        try (BuildProgress progress = new BuildProgress(session)) {
            BuildRequest request = new BuildRequest(
                    spark ? "spark" : "duckdb",
                    master == null ? "local[*]" : master,
                    only,
                    asKnownAt,
                    Version.number(),
                    session.clock().instant(),
                    progress::done);
            outcome = Build.run(workspace, settings, Contracts.load(), request);
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        long reused = outcome.steps().stream().filter(StepReport::reused).count();
        if (outcome.manifest() == null) {
            session.printText(
                    "build.prepared",
                    outcome.steps().size(),
                    reused,
                    session.messages().decimal(seconds));
            return outcome;
        }
        String id = ReleaseCommand.abbreviated(outcome.manifest().id());
        if (!outcome.changed()) {
            session.printText("build.unchanged", id);
            return outcome;
        }
        session.printText(
                "build.done",
                id,
                outcome.steps().size(),
                reused,
                session.messages().decimal(seconds));
        if (asKnownAt != null) {
            session.printText("build.known", asKnownAt);
        }
        return outcome;
    }
}
