package mentoring.reports.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentoring.reports.shared.Pairs;
import mentoring.reports.shared.Prose;
import mentoring.reports.shared.PublishedRow;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Section;

/** How long beginners stay: curves with their bands, values at whole years, the triangle of cohorts. */
final class Retention {
    private static final int YEAR = RetentionCurves.YEAR;
    private static final List<String> SCOPES = List.of("school", "municipality", "region");

    private final CycleKit kit;
    private final String ownScope;
    /** By scope, and for the scope of the territory itself by locality. */
    private final RetentionCurves curves;

    private final RetentionTable table;

    Retention(CycleKit kit) {
        this.kit = kit;
        this.ownScope = (String) kit.parameters().get("scope");
        this.curves = new RetentionCurves(kit, kit.rows("retention_curve"), Retention::curve);
        this.table = new RetentionTable(kit, curves);
    }

    /** The curve that a row belongs to: its scope, or a locality inside the territory's own scope. */
    static String curve(PublishedRow row) {
        return row.text("breakdown").equals("all") ? row.text("scope") : row.text("group_value");
    }

    List<Section> sections() {
        List<Block> blocks = new ArrayList<>();
        List<String> scopes = curves.drawable(kit.isRegion() ? SCOPES : List.of("school", "municipality"));
        List<String> places = curves.drawable(List.of("urban", "rural"));
        if (!scopes.isEmpty()) {
            blocks.addAll(lead());
            blocks.add(kit.figure(
                    "retention-scopes",
                    kit.text("retention.figure.scopes"),
                    curves.chart(scopes, "curve."),
                    message(),
                    kit.runs("retention.note.curve")));
            blocks.add(table.of(scopes, places, ownScope));
        }
        if (places.size() == 2) {
            List<Block> test = test();
            blocks.addAll(test);
            blocks.add(kit.figure(
                    "retention-locality",
                    kit.text("retention.figure.locality", "scope", kit.text("scope." + ownScope)),
                    curves.chart(places, "locality."),
                    CycleKit.message(test),
                    kit.runs("retention.note.curve")));
        }
        blocks.addAll(new Cohorts(kit).blocks());
        if (blocks.isEmpty()) {
            return List.of();
        }
        return kit.section("retention", blocks);
    }

    RetentionCurves curves() {
        return curves;
    }

    private List<Block> lead() {
        Prose prose = kit.prose().say("retention.lead", "where", kit.where());
        table.summary(ownScope)
                .ifPresent(s -> prose.say("retention.subjects", "n", s.count("subjects"), "events", s.count("events")));
        for (int years : List.of(1, 3)) {
            curves.value("school", years * YEAR)
                    .ifPresent(v -> prose.say("retention.school", "years", years, "share", v));
        }
        curves.value(ownScope, 3 * YEAR).ifPresent(v -> prose.say("retention.own." + ownScope, "share", v));
        return prose.paragraph();
    }

    private List<Run> message() {
        return at("school", 3 * YEAR)
                .flatMap(r -> kit.words()
                        .sentence("retention.message", Pairs.of("share", r.share("survival"), "where", kit.where())))
                .orElse(List.of());
    }

    Optional<PublishedRow> at(String name, int month) {
        return curves.at(name, month);
    }

    /** Two groups are compared by the log-rank test; nothing is said without one. */
    private List<Block> test() {
        Prose prose = kit.prose();
        for (PublishedRow test : kit.rows("retention_test")) {
            if (test.isKnown("p_value")) {
                boolean differ = test.exact("p_value") < 0.05;
                prose.say(
                        differ ? "retention.test.differ" : "retention.test.same",
                        "scope",
                        kit.text("scope." + ownScope),
                        "chi2",
                        test.number("chi2", 1),
                        "p",
                        kit.pValue(test));
            }
        }
        return prose.paragraph();
    }
}
