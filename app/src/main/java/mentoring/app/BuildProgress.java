package mentoring.app;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import mentoring.transform.build.StepReport;

/** Shows the tables of a build as they get ready; with {@code --verbose} one line for each. */
final class BuildProgress implements AutoCloseable {
    private final Session session;
    private final Progress progress;
    private int tables;

    BuildProgress(Session session) {
        this.session = session;
        this.progress = session.progress();
    }

    void done(StepReport step) {
        tables++;
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("table", step.table());
        facts.put("rows_in", step.rowsIn());
        facts.put("rows", step.rows());
        facts.put("seconds", step.seconds());
        facts.put("reused", step.reused());
        progress.done("table", session.text("build.progress", tables, step.table()), facts);
        if (session.options().verbose) {
            progress.close();
            session.say(
                    step.reused() ? "build.step.reused" : "build.step",
                    step.table(),
                    step.rowsIn(),
                    step.rows(),
                    String.format(Locale.ROOT, "%.2f", step.seconds()));
        }
    }

    @Override
    public void close() {
        progress.close();
    }
}
