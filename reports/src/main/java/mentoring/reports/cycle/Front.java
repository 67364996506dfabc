package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mentoring.reports.Campaign;
import mentoring.reports.ReportContext;
import mentoring.reports.markdown.EditableText;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.TextRun;
import mentoring.reports.tree.TitlePage;
import mentoring.reports.tree.TitlePage.Fact;

/** The title page. */
final class Front {

    private Front() {}

    /** @param report word of the text keys: annual, municipal */
    static TitlePage page(CycleKit kit, String report) {
        ReportContext context = kit.context();
        Campaign campaign = context.campaign();
        EditableText.Front front = context.text().front();
        String asOf = kit.text("title.asOf", "date", kit.dates().inWords(campaign.asOf()));
        String name = capitalised(context.territory().name());
        String place = front.place() == null ? name : front.place();
        return new TitlePage(
                front.stamp(),
                kit.text("title." + report + ".kind"),
                kit.text("title." + report, "year", CycleKit.schoolYear(kit.academicYear())),
                name + "\n" + asOf,
                name + ", " + kit.dates().inWords(campaign.asOf()),
                facts(kit),
                kit.text(
                        "title.imprint",
                        "name",
                        place,
                        "year",
                        String.valueOf(context.printedOn().getYear())),
                kit.text(context.zone() == Zone.INNER ? "title.notice.inner" : "title.notice.public"));
    }

    /** Names of territories stand in the release as inside a sentence: «город Ижевск». */
    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static List<Fact> facts(CycleKit kit) {
        ReportContext context = kit.context();
        Campaign campaign = context.campaign();
        List<Fact> facts = new ArrayList<>();
        if (campaign.openedOn() != null && campaign.closedOn() != null) {
            add(facts, kit, "title.period", kit.dates().period(campaign.openedOn(), campaign.closedOn()));
        }
        if (campaign.orderRef() != null) {
            add(facts, kit, "title.basis", campaign.orderRef());
        }
        if (context.text().front().operator() != null) {
            add(facts, kit, "title.operator", context.text().front().operator());
        }
        NumberRun schools = kit.cells().denominator(kit.coverageCell());
        add(facts, kit, "title.sample", kit.runs("title.sample.value", "n", schools));
        NumberRun coverage = kit.cells().coverage(kit.coverageCell());
        if (coverage.isKnown()) {
            add(facts, kit, "title.coverage", coverage.alone());
        }
        add(facts, kit, "title.release", context.database().manifest().id());
        add(facts, kit, "title.printed", kit.dates().inWords(context.printedOn()));
        return facts;
    }

    private static void add(List<Fact> facts, CycleKit kit, String key, String value) {
        add(facts, kit, key, TextRun.of(value));
    }

    private static void add(List<Fact> facts, CycleKit kit, String key, List<Run> value) {
        facts.add(new Fact(kit.text(key), value));
    }
}
