package mentoring.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import mentoring.reports.check.Imprint;
import mentoring.workspace.Text;
import mentoring.workspace.UserError;

/**
 * One report for every subject, by a few threads that each open the release once: memory grows with the threads, not
 * with the reports. What is there already, of the same release and recipe, is left alone; one failure stops nothing.
 */
public final class Batch {
    private final Reports reports;
    private final ReportRequest request;

    /**
     * One finished subject.
     *
     * @param files what is there now
     * @param skipped it was there before
     * @param failure why there is nothing, or null
     */
    public record Outcome(Territory subject, List<Path> files, boolean skipped, Text failure) {
        public boolean failed() {
            return failure != null;
        }
    }

    /** Hears of every subject as it is finished; called by one thread at a time. */
    public interface Listener {
        void done(int count, int total, Outcome outcome);
    }

    /**
     * @param request what to render; its territory is replaced by each subject
     */
    public Batch(Reports reports, ReportRequest request) {
        this.reports = reports;
        this.request = request;
    }

    /**
     * @return outcomes in the order of the subjects
     */
    public List<Outcome> run(List<Territory> subjects, int threads, Listener listener) {
        ConcurrentLinkedQueue<Integer> waiting = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < subjects.size(); i++) {
            waiting.add(i);
        }
        Outcome[] outcomes = new Outcome[subjects.size()];
        List<Thread> workers = new ArrayList<>();
        Counter counter = new Counter(subjects.size(), listener);
        List<RuntimeException> crashes = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, subjects.size()); i++) {
            Thread worker = new Thread(
                    () -> {
                        try {
                            work(subjects, waiting, outcomes, counter);
                        } catch (RuntimeException e) {
                            synchronized (crashes) {
                                crashes.add(e);
                            }
                        }
                    },
                    "report-" + i);
            worker.start();
            workers.add(worker);
        }
        join(workers);
        if (!crashes.isEmpty()) {
            throw crashes.get(0);
        }
        return List.of(outcomes);
    }

    private static void join(List<Thread> workers) {
        for (Thread worker : workers) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private void work(
            List<Territory> subjects, ConcurrentLinkedQueue<Integer> waiting, Outcome[] outcomes, Counter counter) {
        try (OpenReports open = reports.open(request.zone())) {
            for (Integer i = waiting.poll(); i != null; i = waiting.poll()) {
                outcomes[i] = one(open, subjects.get(i));
                counter.done(outcomes[i]);
            }
        }
    }

    private Outcome one(OpenReports open, Territory subject) {
        ReportRequest one = request.forTerritory(subject.code());
        try {
            Optional<List<Path>> there = present(open, one);
            return there.isPresent()
                    ? new Outcome(subject, there.get(), true, null)
                    : new Outcome(subject, open.render(one), false, null);
        } catch (UserError e) {
            return new Outcome(subject, List.of(), false, e.text());
        } catch (RuntimeException e) {
            // A bug in one report: it is named, and the others are still made.
            return new Outcome(subject, List.of(), false, new Text(String.valueOf(e), String.valueOf(e)));
        }
    }

    /** The files of a report that need not be made again. */
    private static Optional<List<Path>> present(OpenReports open, ReportRequest request) {
        Path imprintFile = open.imprint(request);
        if (!Files.isRegularFile(imprintFile)) {
            return Optional.empty();
        }
        try {
            Imprint imprint = Imprint.read(imprintFile);
            boolean same =
                    imprint.release().equals(open.release()) && imprint.recipe().equals(open.recipe(request));
            List<Path> files =
                    imprint.files().stream().map(imprintFile::resolveSibling).toList();
            boolean complete = files.stream().allMatch(Files::isRegularFile)
                    && request.formats().stream().allMatch(f -> files.stream()
                            .anyMatch(p -> p.toString().endsWith("." + f.extension())));
            return same && complete ? Optional.of(files) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // an imprint that cannot be read is written anew
        }
    }

    /** Counts for all threads. */
    private static final class Counter {
        private final int total;
        private final Listener listener;
        private int count;

        Counter(int total, Listener listener) {
            this.total = total;
            this.listener = listener;
        }

        synchronized void done(Outcome outcome) {
            listener.done(++count, total, outcome);
        }
    }
}
