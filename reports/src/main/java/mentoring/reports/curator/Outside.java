package mentoring.reports.curator;

import java.util.List;
import mentoring.reports.passport.SchoolData;
import mentoring.reports.release.SqlRow;
import mentoring.reports.release.Zone;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.Pairs;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.Prose;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.RowCount;

/** Ties with others and what the public sees. */
final class Outside {
    private final Pen pen;
    private final SchoolData data;

    Outside(Pen pen, SchoolData data) {
        this.pen = pen;
        this.data = data;
    }

    /** Pairs whose mentor works elsewhere. Inner zone only. */
    List<Block> pairs() {
        boolean visible =
                pen.context().zone() == Zone.INNER && pen.context().database().has("star.fact_pair");
        if (!visible) {
            return List.of();
        }
        Prose said = pen.prose();
        for (SqlRow row : pen.context()
                .rows(
                        "curator-annual/pairs_across.sql",
                        Pairs.of(
                                "school",
                                data.school(),
                                "as_of",
                                pen.context().campaign().asOf()))) {
            RowCount source = new RowCount("curator-annual/pairs_across.sql", data.school());
            long n = row.count("pairs");
            said.say(
                    n == 0 ? "outside.none" : "outside.pairs",
                    "n",
                    pen.numbers().count(n, source));
        }
        return said.paragraph();
    }

    List<Block> site() {
        IndicatorCell site = data.own("iz14");
        return pen.prose()
                .sayIf(site.isPositive(), "open.site")
                .sayIf(site.isZero(), "open.noSite")
                .say("open.events")
                .paragraph();
    }
}
