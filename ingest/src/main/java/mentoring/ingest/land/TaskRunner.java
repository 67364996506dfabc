package mentoring.ingest.land;

import java.util.List;

/** Runs tasks on machines that share the workspace's folder. */
@FunctionalInterface
public interface TaskRunner {

    /**
     * Calls {@link FileTask#run()} of every task, wherever that is, perhaps more than once.
     *
     * @return what the tasks returned, in their order
     */
    List<String> run(List<FileTask> tasks);
}
