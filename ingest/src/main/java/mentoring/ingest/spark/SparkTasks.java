package mentoring.ingest.spark;

import java.nio.file.Path;
import java.util.List;
import mentoring.ingest.land.FileTask;
import mentoring.ingest.land.TaskRunner;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.Workspace;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Decodes files in the tasks of a Spark cluster, one task per file. Every machine sees the workspace, the deliveries
 * and this program under the same paths; only names of files and reports of outcomes travel.
 */
public final class SparkTasks implements TaskRunner {
    private final String master;
    private final Path scratch;

    /** @param master such as {@code local[*]} or {@code spark://host:7077} */
    public SparkTasks(String master, Workspace workspace) {
        this.master = master;
        // Goes away with the other remains of a load that was killed.
        this.scratch = workspace.landed().resolve(".tmp-spark").toAbsolutePath();
    }

    @Override
    public List<String> run(List<FileTask> tasks) {
        try (JavaSparkContext spark = new JavaSparkContext(settings())) {
            return spark.parallelize(tasks, tasks.size()).map(FileTask::run).collect();
        } finally {
            SafeFiles.deleteTree(scratch);
        }
    }

    private SparkConf settings() {
        SparkConf settings = new SparkConf(false)
                .setAppName("mentoring-warehouse load")
                .setMaster(master)
                .set("spark.ui.enabled", "false")
                .set("spark.log.level", "ERROR")
                .set("spark.local.dir", scratch.toString())
                // two attempts of one task would write the same batch at the same time
                .set("spark.speculation", "false");
        if (master.startsWith("local")) {
            return settings.set("spark.driver.host", "localhost").set("spark.driver.bindAddress", "127.0.0.1");
        }
        return settings.set("spark.executor.extraClassPath", System.getProperty("java.class.path"));
    }
}
