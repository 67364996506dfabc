package mentoring.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.release.Manifest;
import mentoring.release.ReleaseStore;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.release.SqlRow;
import mentoring.reports.release.Zone;
import mentoring.schema.Contracts;
import mentoring.schema.Indicator;
import mentoring.schema.IndicatorCatalogue;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;
import mentoring.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From a published number to what was counted, and to the rows of the files behind it. */
@Command(name = "explain")
final class ExplainCommand implements Runnable {
    private static final int LINES = 50;

    @Parameters(index = "0", paramLabel = "${bundle:label.cell}", descriptionKey = "explain.cell")
    private String cell;

    @Option(names = "--release", paramLabel = "${bundle:label.release}")
    private String release = ReleaseStore.CURRENT;

    @Option(names = "--all")
    private boolean all;

    private final Session session;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        CellName name = CellName.parse(cell);
        Workspace workspace = session.workspace();
        Manifest manifest = new ReleaseStore(workspace.warehouse()).resolve(release);
        try (ReleaseDatabase database = Releases.open(workspace, manifest, Zone.INNER)) {
            SqlRow published = published(database, name);
            Indicator indicator = indicator(database, name);
            CellFacts facts = new CellFacts(database, indicator, name);
            head(published, indicator, facts.counted());
            rows(facts.places());
            session.say("explain.originals", workspace.privateFolder().resolve("deliveries"));
        }
    }

    private static SqlRow published(ReleaseDatabase database, CellName name) {
        List<SqlRow> found = database.rows(
                """
                SELECT numerator, denominator, status, public_status FROM indicator_value
                WHERE campaign_id = $campaign AND indicator = $indicator AND level = $level
                  AND territory_code = $territory AND breakdown = $breakdown AND group_value = $group""",
                name.parameters());
        if (found.isEmpty()) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Такого числа в выпуске нет: " + name
                            + "; что есть, покажет mentoring query \"SELECT * FROM indicator_value\".",
                    "The release has no such number: " + name
                            + "; mentoring query \"SELECT * FROM indicator_value\" shows what there is.");
        }
        return found.get(0);
    }

    private static Indicator indicator(ReleaseDatabase database, CellName name) {
        String pack = database.rows(
                        "SELECT pack FROM star.dim_campaign WHERE campaign_id = $campaign",
                        Map.of("campaign", name.campaign()))
                .get(0)
                .text("pack");
        return Optional.ofNullable(
                        IndicatorCatalogue.load(Contracts.load()).packs().get(pack))
                .orElse(List.of())
                .stream()
                .filter(i -> i.code().equals(name.indicator()))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        ExitCode.ARGUMENTS,
                        "Показателя " + name.indicator() + " в наборе " + pack
                                + " этой версии программы нет; возьмите версию, которой построен выпуск.",
                        "Pack " + pack + " of this version of the program has no indicator " + name.indicator()
                                + "; take the version that built the release."));
    }

    private void head(SqlRow published, Indicator indicator, CellFacts.Counted counted) {
        session.print(indicator.code() + ". " + session.text(indicator.name()));
        session.print(session.text(indicator.method()));
        String numerator = published.count("numerator") == null
                ? "–"
                : published.count("numerator").toString();
        if (published.count("denominator") == null) {
            session.printText("explain.count", numerator, counted.numerator());
        } else {
            session.printText(
                    "explain.share",
                    numerator,
                    published.count("denominator").toString(),
                    counted.numerator(),
                    counted.denominator());
        }
        if (!"show".equals(published.text("public_status"))) {
            session.printText("explain.hidden");
        }
        session.print("");
    }

    private void rows(List<CellFacts.Place> places) {
        TextTable table = new TextTable(
                session.text("explain.counts"),
                session.text("explain.school"),
                session.text("explain.entity"),
                session.text("explain.table"),
                session.text("explain.file"),
                session.text("explain.sheet"),
                session.text("explain.row"));
        places.stream()
                .limit(all ? places.size() : LINES)
                .forEach(p -> table.row(
                        session.text(p.inNumerator() ? "explain.in.numerator" : "explain.in.denominator"),
                        p.unit(),
                        p.entity(),
                        p.table(),
                        p.file(),
                        p.sheet(),
                        String.valueOf(p.row())));
        table.print(session.console().out());
        if (!all && places.size() > LINES) {
            session.printText("explain.more", places.size() - LINES);
        }
    }
}
