package mentoring.reports.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Facts;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.Prose;
import mentoring.reports.shared.RuleMessages;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.tree.RowCount;
import mentoring.reports.tree.Section;

/** What the school can put right, each point from a number of the release. */
public final class MendingSection {
    private final Pen pen;
    private final SchoolData data;

    /** @param pen with the words of the passport */
    public MendingSection(Pen pen, SchoolData data) {
        this.pen = pen;
        this.data = data;
    }

    public Section section() {
        Prose points = pen.prose();
        documents(points);
        pairs(points);
        programmes(points);
        reporting(points);
        findings(points);
        List<Block> blocks = new ArrayList<>();
        if (points.isEmpty()) {
            blocks.addAll(pen.prose().say("mending.none").paragraph());
        } else {
            blocks.addAll(pen.prose().say("mending.lead").paragraph());
            blocks.addAll(points.list(true));
        }
        return new Section(1, "mending", pen.text("mending.title"), blocks);
    }

    private void documents(Prose points) {
        String missing = DocumentSection.DOCUMENTS.entrySet().stream()
                .filter(d -> !d.getValue().isEmpty() && data.own(d.getKey()).isZero())
                .map(d -> pen.text("document." + d.getKey()))
                .collect(Collectors.joining("; "));
        points.sayIf(!missing.isEmpty(), "mending.documents", "list", missing);
        DocumentSection.DOCUMENTS.forEach((indicator, kind) ->
                points.sayIf(kind.isEmpty() && data.own(indicator).isZero(), "mending." + indicator));
    }

    private void pairs(Prose points) {
        IndicatorCell ordered = data.own("iz08");
        IndicatorCell all = data.own("iz08r");
        if (ordered.isKnown() && all.isKnown()) {
            long without = all.numerator() - ordered.numerator();
            points.sayIf(
                    without > 0,
                    "mending.unordered",
                    "n",
                    pen.numbers().count(without, all.key().at("difference-iz08")));
        }
        IndicatorCell programmes = data.own("iz10");
        boolean fewer = ordered.isKnown() && programmes.isKnown() && programmes.numerator() < ordered.numerator();
        points.sayIf(
                fewer,
                "mending.programmes",
                "pairs",
                pen.cells().value(ordered, false),
                "programmes",
                pen.cells().value(programmes, false));
    }

    private void programmes(Prose points) {
        long year = pen.academicYear();
        SqlRow row = data.progress(year);
        ReleaseCell key = WorkSection.progressKey(data.school(), year);
        Facts facts = pen.facts();
        less(points, "mending.completed", facts.count(row, "completed", key), facts.count(row, "due", key));
        less(points, "mending.events", facts.count(row, "events_held", key), facts.count(row, "events_planned", key));
        less(points, "mending.products", facts.count(row, "with_product", key), facts.count(row, "events_held", key));
    }

    private void less(Prose points, String key, NumberRun part, NumberRun whole) {
        boolean less = part.isKnown() && whole.isKnown() && part.value().compareTo(whole.value()) < 0;
        points.sayIf(less, key, "n", part, "total", whole);
    }

    private void reporting(Prose points) {
        for (SqlRow row : data.inner(
                "measure.reporting_calendar",
                "reporting.sql",
                "school",
                data.school(),
                "academic_year",
                pen.academicYear())) {
            String status = row.text("status");
            points.sayIf(
                    !"on_time".equals(status),
                    "mending.report." + status,
                    "year",
                    Pen.academicYear(pen.academicYear()));
        }
    }

    /** How many rows break a rule and what to do; never what stands in them. */
    private void findings(Prose points) {
        for (SqlRow row : data.inner("star.rule_finding", "findings.sql", "school", data.school())) {
            RowCount source = new RowCount("school-passport/findings.sql", data.school() + "/" + row.text("rule_id"));
            points.say(
                    "mending.finding",
                    "message",
                    RuleMessages.forSchools(row.text(pen.isRussian() ? "message_ru" : "message_en")),
                    "n",
                    pen.numbers().count(row.count("row_count"), source));
        }
    }
}
