package mentoring.reports.shared;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.ReportContext;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.TextRun;

/**
 * The {@link Pen} of a report about one campaign of one territory above the schools: it has the values of the campaign
 * read ahead, every table and figure names their coverage, and rows of other tables come by the keys of their contracts.
 * A report about a school, or about no campaign's values, writes with the pen alone, which reads nothing by itself.
 */
public class ReportKit extends Pen {
    private final CampaignData data;
    private final PublishedTables published;

    /** @param folder of the report's words, such as {@code /reports/monitoring} */
    public ReportKit(ReportContext context, String folder) {
        super(context, folder);
        this.data = new CampaignData(context);
        this.published = new PublishedTables(context, numbers());
    }

    public final CampaignData data() {
        return data;
    }

    public final PublishedTables published() {
        return published;
    }

    /** The short name of an indicator, for charts and column notes. */
    public final String shortName(Indicator indicator) {
        String key = "short." + indicator.code();
        return words().has(key) ? words().text(key) : indicator.shortName();
    }

    /** «1. Приказ о внедрении». */
    public final String numberedName(Indicator indicator) {
        return indicator.number() + ". " + shortName(indicator);
    }

    /** A list that is one sentence: a semicolon after each item, a full stop after the last. */
    public final BulletList enumeration(List<List<Run>> items) {
        List<List<Run>> punctuated = new ArrayList<>();
        for (List<Run> item : items) {
            List<Run> runs = new ArrayList<>(item);
            runs.add(new TextRun(punctuated.size() + 1 < items.size() ? ";" : "."));
            punctuated.add(runs);
        }
        return new BulletList(false, punctuated);
    }

    /** A value in a table, in bold if wanted; a share over few persons carries a mark. */
    public final Cell value(IndicatorCell cell, boolean share, boolean bold) {
        NumberRun number = cells().value(cell, share);
        return marked(bold ? number.inBold() : number, isLowBase(cell));
    }

    /** Provisional values are called so below every table and figure. */
    @Override
    protected List<List<Run>> standing() {
        return data.isProvisional() ? List.of(runs("legend.provisional"), source()) : List.of(source());
    }

    /** Source, as-of date and coverage. */
    @Override
    public List<Run> source() {
        NumberRun coverage = cells().coverage(coverageCell());
        return runs(
                "source",
                "release",
                release(),
                "pack",
                String.valueOf(context().campaign().pack()),
                "asOf",
                dates().inWords(context().campaign().asOf()),
                "coverage",
                coverage.isKnown() ? coverage.alone() : TextRun.of(text("coverage.unknown")));
    }

    /** Any indicator over all schools in scope tells their number and how many have reported. */
    public final IndicatorCell coverageCell() {
        return data.shares().stream()
                .filter(i -> !i.ofPersons())
                .map(i -> data.own(i.code()))
                .filter(IndicatorCell::isKnown)
                .findFirst()
                .orElseGet(() -> data.own("iz01"));
    }
}
