package mentoring.ingest.land;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The files of a load that are decoded elsewhere.
 *
 * @param groups places of files in the list, one group per task
 */
record SentFiles(Loader loader, LoadRequest request, List<DeliveredFiles.File> files, List<List<Integer>> groups) {

    /** Sends the files, makes visible what came of them, and fills in the outcomes. */
    void run(TaskRunner elsewhere, AtomicReferenceArray<FileOutcome> outcomes) {
        List<String> results = elsewhere.run(groups.stream()
                .map(group -> FileTask.of(
                        loader.workspace(),
                        request,
                        group.stream().map(files::get).toList()))
                .toList());
        for (int i = 0; i < groups.size(); i++) {
            take(groups.get(i), FileTask.result(results.get(i)), outcomes);
        }
    }

    private void take(List<Integer> group, FileTask.Result result, AtomicReferenceArray<FileOutcome> outcomes) {
        if (result.batch() != null) {
            loader.store().publish(result.batch());
        }
        for (int i = 0; i < group.size(); i++) {
            FileOutcome outcome = result.outcomes().get(i);
            if (outcome.status() == FileOutcome.Status.LANDED) {
                loader.remains().forgetAnswered(outcome.delivery());
            }
            outcomes.set(group.get(i), outcome);
        }
    }
}
