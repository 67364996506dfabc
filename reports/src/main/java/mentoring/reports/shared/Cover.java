package mentoring.reports.shared;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.Campaign;
import mentoring.reports.ReportContext;
import mentoring.reports.markdown.EditableText;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.TextRun;
import mentoring.reports.tree.TitlePage;
import mentoring.reports.tree.TitlePage.Fact;

/** Title pages: what the report is, of whom, of which day and release. */
public final class Cover {
    private final Pen pen;
    private final ReportContext context;
    private final List<Fact> facts = new ArrayList<>();

    private Cover(Pen pen) {
        this.pen = pen;
        this.context = pen.context();
    }

    /** The page of a shorter report: release and day. The kind of the document has the key {@code title.kind}. */
    public static TitlePage brief(Pen pen, String title, String subtitle) {
        Cover cover = new Cover(pen);
        cover.add("front.release", cover.context.database().manifest().id());
        cover.add("front.printed", pen.dates().inWords(cover.context.printedOn()));
        return cover.page(
                pen.text("title.kind"),
                title,
                subtitle,
                "front.imprint",
                pen.isInner() ? "front.inner" : "front.public");
    }

    /** The page of a longer report: period, basis, operator, sample, coverage, release, day; what is not known is left out. */
    public static TitlePage full(ReportKit kit, String kind, String title) {
        Cover cover = new Cover(kit);
        cover.campaign(kit);
        String asOf = kit.dates().inWords(kit.context().campaign().asOf());
        return cover.page(
                kind,
                title,
                cover.name() + "\n" + kit.text("title.asOf", "date", asOf),
                "title.imprint",
                kit.isInner() ? "title.notice.inner" : "title.notice.public");
    }

    private void campaign(ReportKit kit) {
        Campaign campaign = context.campaign();
        if (campaign.openedOn() != null && campaign.closedOn() != null) {
            add("title.period", kit.dates().period(campaign.openedOn(), campaign.closedOn()));
        }
        add("title.basis", campaign.orderRef());
        add("title.operator", context.text().front().operator());
        NumberRun schools = kit.cells().denominator(kit.coverageCell());
        if (schools.isKnown()) {
            add("title.sample", kit.runs("title.sample.value", "n", schools));
        }
        NumberRun coverage = kit.cells().coverage(kit.coverageCell());
        if (coverage.isKnown()) {
            add("title.coverage", coverage.alone());
        }
        add("title.release", context.database().manifest().id());
        add("title.printed", kit.dates().inWords(context.printedOn()));
    }

    private TitlePage page(String kind, String title, String subtitle, String imprint, String notice) {
        EditableText.Front front = context.text().front();
        return new TitlePage(
                front.stamp(),
                kind,
                title,
                subtitle,
                name() + ", " + pen.dates().inWords(context.campaign().asOf()),
                facts,
                pen.text(
                        imprint,
                        "name",
                        front.place() == null ? name() : front.place(),
                        "year",
                        String.valueOf(context.printedOn().getYear())),
                pen.text(notice));
    }

    private String name() {
        return Pen.capitalised(context.territory().name());
    }

    private void add(String key, String value) {
        if (value != null) {
            add(key, TextRun.of(value));
        }
    }

    private void add(String key, List<Run> value) {
        facts.add(new Fact(pen.text(key), value));
    }
}
