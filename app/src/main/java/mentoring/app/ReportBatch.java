package mentoring.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentoring.reports.Batch;
import mentoring.reports.Batch.Outcome;
import mentoring.reports.IndexPage;
import mentoring.reports.OpenReports;
import mentoring.reports.ReportRequest;
import mentoring.reports.Reports;
import mentoring.reports.Territory;
import mentoring.workspace.ExitCode;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.UserError;

/** {@code report --all}: one report for every territory or school, with an index page. */
final class ReportBatch {
    /** More do not help on the two processors that a small server has, and each needs memory of its own. */
    private static final int THREADS = 2;

    private static final int BAR = 24;

    private final Session session;
    private final Reports reports;

    ReportBatch(Session session, Reports reports) {
        this.session = session;
        this.reports = reports;
    }

    /**
     * @throws UserError at the end, when a report failed
     */
    void run(List<ReportRequest> requests) {
        List<Outcome> all = new ArrayList<>();
        for (ReportRequest request : requests) {
            all.addAll(run(request));
        }
        long failed = all.stream().filter(Outcome::failed).count();
        if (failed > 0) {
            throw new UserError(
                    ExitCode.REPORT,
                    "Не построено отчётов: " + failed + " из " + all.size() + "; причины названы выше и на странице"
                            + " со списком.",
                    failed + " of " + all.size() + " reports failed; the reasons stand above and on the index page.");
        }
    }

    private List<Outcome> run(ReportRequest request) {
        List<Territory> subjects;
        try (OpenReports open = reports.open(request.zone())) {
            subjects = open.subjects(request.name(), request.campaignId());
        }
        List<Outcome> outcomes;
        try (Progress progress = session.progress()) {
            outcomes = new Batch(reports, request).run(subjects, THREADS, (n, total, o) -> show(progress, n, total, o));
        }
        for (Outcome outcome : outcomes) {
            if (outcome.failed()) {
                session.warn(
                        session.text("report.batch.failed", outcome.subject().name(), session.text(outcome.failure())));
            }
        }
        Path index = request.out().toAbsolutePath().resolve(request.name() + "_index.html");
        String title = reports.list().stream()
                .filter(i -> i.name().equals(request.name()))
                .map(i -> session.text(i.title()))
                .findFirst()
                .orElse(request.name());
        SafeFiles.write(index, IndexPage.html(title, outcomes, request.out(), request.language()));
        long skipped = outcomes.stream().filter(Outcome::skipped).count();
        long failed = outcomes.stream().filter(Outcome::failed).count();
        session.say("report.batch.done", outcomes.size() - skipped - failed, skipped, failed);
        session.print(index.toString());
        return outcomes;
    }

    private void show(Progress progress, int count, int total, Outcome outcome) {
        int filled = BAR * count / total;
        String bar = "█".repeat(filled) + "░".repeat(BAR - filled);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("territory", outcome.subject().code());
        facts.put("done", count);
        facts.put("total", total);
        facts.put("skipped", outcome.skipped());
        facts.put("failed", outcome.failed());
        progress.done(
                "report",
                bar + " " + count + "/" + total + " " + outcome.subject().name(),
                facts);
    }
}
