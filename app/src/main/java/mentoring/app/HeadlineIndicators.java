package mentoring.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.release.SqlRow;
import mentoring.workspace.Language;

/** The indicators of the newest campaign for its own territory, as a table: the numbered ones of the pack's report. */
final class HeadlineIndicators {
    /** Figures behind the fifteenth are supplements of the report's text. */
    private static final long LAST = 15;

    private static final String CAMPAIGN =
            """
            SELECT campaign_id, title, as_of, territory_code, level, pack FROM star.dim_campaign
            ORDER BY as_of DESC, campaign_id DESC LIMIT 1""";
    private static final String VALUES =
            """
            SELECT i.ordinal, i.short_name_ru, i.short_name_en, v.numerator, v.denominator, v.value
            FROM indicator_value AS v
            JOIN star.dim_indicator AS i ON i.indicator = v.indicator AND i.pack = $pack
            WHERE v.campaign_id = $campaign AND v.territory_code = $territory AND v.level = $level
              AND v.breakdown = 'all' AND i.ordinal <= $last
            ORDER BY i.ordinal""";

    private final Session session;
    private final ReleaseDatabase database;

    HeadlineIndicators(Session session, ReleaseDatabase database) {
        this.session = session;
        this.database = database;
    }

    void print() {
        for (SqlRow campaign : database.rows(CAMPAIGN, Map.of())) {
            session.print("");
            session.printText(
                    "indicators.title",
                    campaign.text("title"),
                    campaign.date("as_of").toString());
            TextTable table = new TextTable(
                    session.text("indicators.number"),
                    session.text("indicators.name"),
                    session.text("indicators.n"),
                    session.text("indicators.base"),
                    session.text("indicators.value"));
            database.rows(
                            VALUES,
                            Map.of(
                                    "pack", campaign.text("pack"),
                                    "campaign", campaign.text("campaign_id"),
                                    "territory", campaign.text("territory_code"),
                                    "level", campaign.text("level"),
                                    "last", LAST))
                    .forEach(row -> add(table, row));
            table.print(session.console().out());
        }
    }

    private void add(TextTable table, SqlRow row) {
        Long base = row.count("denominator");
        table.row(
                row.count("ordinal").toString(),
                row.text(session.messages().language() == Language.RU ? "short_name_ru" : "short_name_en"),
                session.messages().count(row.count("numerator")),
                base == null ? "" : session.messages().count(base),
                base == null || row.decimal("value") == null ? "" : percent(row.decimal("value")));
    }

    private String percent(BigDecimal share) {
        String number =
                share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString();
        return session.text(
                "indicators.percent", session.messages().language() == Language.RU ? number.replace('.', ',') : number);
    }
}
