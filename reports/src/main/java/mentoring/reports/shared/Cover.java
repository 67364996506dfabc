package mentoring.reports.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mentoring.reports.Campaign;
import mentoring.reports.ReportContext;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.TextRun;
import mentoring.reports.tree.TitlePage.Fact;

/** What stands on the title page of every longer report: period, basis, operator, sample, coverage, release, day. */
public final class Cover {
    private final ReportKit kit;
    private final List<Fact> facts = new ArrayList<>();

    private Cover(ReportKit kit) {
        this.kit = kit;
    }

    /** Facts that are not known are left out. */
    public static List<Fact> facts(ReportKit kit) {
        ReportContext context = kit.context();
        Campaign campaign = context.campaign();
        Cover cover = new Cover(kit);
        if (campaign.openedOn() != null && campaign.closedOn() != null) {
            cover.add("title.period", kit.dates().period(campaign.openedOn(), campaign.closedOn()));
        }
        cover.add("title.basis", campaign.orderRef());
        cover.add("title.operator", context.text().front().operator());
        NumberRun schools = kit.cells().denominator(kit.coverageCell());
        if (schools.isKnown()) {
            cover.add("title.sample", kit.runs("title.sample.value", "n", schools));
        }
        NumberRun coverage = kit.cells().coverage(kit.coverageCell());
        if (coverage.isKnown()) {
            cover.add("title.coverage", coverage.alone());
        }
        cover.add("title.release", context.database().manifest().id());
        cover.add("title.printed", kit.dates().inWords(context.printedOn()));
        return cover.facts;
    }

    private void add(String key, String value) {
        if (value != null) {
            add(key, TextRun.of(value));
        }
    }

    private void add(String key, List<Run> value) {
        facts.add(new Fact(kit.text(key), value));
    }

    /** Names of territories stand in the release as inside a sentence: «город Ижевск». */
    public static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
