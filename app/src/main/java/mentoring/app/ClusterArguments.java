package mentoring.app;

import mentoring.ingest.land.TaskRunner;
import mentoring.ingest.spark.SparkTasks;
import mentoring.workspace.Settings;
import mentoring.workspace.Workspace;
import picocli.CommandLine.Option;

/** Where deliveries are decoded: here, or in the tasks of a Spark cluster that shares the folder. */
final class ClusterArguments {
    @Option(names = "--engine", paramLabel = "auto|duckdb|spark", descriptionKey = "intake.engine")
    private BuildCommand.EngineChoice engine = BuildCommand.EngineChoice.AUTO;

    @Option(names = "--master", paramLabel = "URL", descriptionKey = "intake.master")
    private String master;

    /**
     * Null to decode in this process. Unlike a build, a load does not take the master of the settings as a wish: most
     * loads are over before Spark has started.
     */
    TaskRunner runner(Workspace workspace) {
        boolean spark =
                engine == BuildCommand.EngineChoice.SPARK || engine == BuildCommand.EngineChoice.AUTO && master != null;
        return spark ? new SparkTasks(master(workspace), workspace) : null;
    }

    private String master(Workspace workspace) {
        String named = master == null ? Settings.read(workspace).sparkMaster() : master;
        return named == null ? "local[*]" : named;
    }
}
