package mentoring.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.release.SqlRow;
import mentoring.schema.Indicator;
import mentoring.schema.Indicator.Breakdown.Base;

/** What an indicator counted in one cell, counted anew from the release, and the delivered rows it came from. */
final class CellFacts {

    /** Input tables that tell about the entities of a table of the measure layer, by the column that names them. */
    private record Origin(String column, List<String> tables) {}

    private static final Map<String, Origin> ORIGINS = Map.of(
            "school_at_campaign",
                    new Origin(
                            "school_id",
                            List.of("schools", "documents", "curators", "mentors", "mentees", "pairs", "site_checks")),
            "person_at_campaign", new Origin("person_id", List.of("employment", "mentors", "mentees")),
            "mentor_at_campaign", new Origin("person_id", List.of("mentors")),
            "mentor_competency_at_campaign", new Origin("person_id", List.of("mentors")),
            "mentee_at_campaign", new Origin("person_id", List.of("mentees")),
            "curator_at_campaign", new Origin("person_id", List.of("curators")),
            "pair_at_campaign", new Origin("pair_id", List.of("pairs")),
            "programme_at_campaign", new Origin("programme_id", List.of("programmes")),
            "partner_at_campaign", new Origin("partner_id", List.of("partners")));

    /** Distinct entities, to be held against the published numbers. */
    record Counted(long numerator, long denominator) {}

    /** A delivered row behind the cell. */
    record Place(boolean inNumerator, String unit, String entity, String table, String file, String sheet, long row) {}

    private final ReleaseDatabase database;
    private final Indicator indicator;
    private final CellName name;
    private final String facts;
    private final Map<String, String> parameters = new HashMap<>();

    CellFacts(ReleaseDatabase database, Indicator indicator, CellName name) {
        this.database = database;
        this.indicator = indicator;
        this.name = name;
        this.facts = sql();
    }

    /** Entities of the cell by school, those that count. */
    private String sql() {
        Indicator.Breakdown own = indicator.breakdown();
        boolean isOwn = own != null && own.name().equals(name.breakdown());
        String numerator = "(" + indicator.numerator() + ")";
        String where = indicator.population().where() == null
                ? "true"
                : "(" + indicator.population().where() + ")";
        if (isOwn && own.base() == Base.GROUP) {
            where += " AND (" + own.expression() + ") = $own";
        } else if (isOwn) {
            numerator += " AND (" + own.expression() + ") = $own";
        }
        parameters.put("campaign", name.campaign());
        parameters.put("level", name.level());
        parameters.put("territory", name.territory());
        parameters.put("breakdown", isOwn ? "all" : name.breakdown());
        parameters.put("group", isOwn ? "all" : name.group());
        if (isOwn) {
            parameters.put("own", name.group());
        }
        return "WITH facts AS (SELECT population." + indicator.population().unit() + " AS unit_code, CAST(population."
                + indicator.population().entity() + " AS VARCHAR) AS entity, coalesce(" + numerator
                + ", false) AS in_numerator, coalesce("
                + (indicator.denominator() == null ? "false" : indicator.denominator())
                + ", false) AS in_denominator FROM measure."
                + indicator.population().table()
                + " AS population WHERE campaign_id = $campaign AND " + where + "),"
                + " units AS (SELECT DISTINCT unit_code FROM measure.unit_at_campaign WHERE campaign_id = $campaign"
                + " AND level = $level AND territory_code = $territory AND breakdown = $breakdown"
                + " AND group_value = $group),"
                + " cell AS (SELECT unit_code, entity, bool_or(in_numerator) AS in_numerator,"
                + " bool_or(in_denominator) AS in_denominator FROM facts JOIN units USING (unit_code)"
                + " WHERE in_numerator OR in_denominator GROUP BY unit_code, entity) ";
    }

    Counted counted() {
        SqlRow row = database.rows(
                        facts + "SELECT count(DISTINCT entity) FILTER (in_numerator) AS n,"
                                + " count(DISTINCT entity) FILTER (in_denominator) AS d FROM cell",
                        parameters)
                .get(0);
        return new Counted(row.count("n"), row.count("d"));
    }

    /** Rows behind the numerator first. */
    List<Place> places() {
        Origin origin = ORIGINS.get(indicator.population().table());
        List<Place> places = new ArrayList<>();
        for (String table : origin == null ? List.<String>of() : origin.tables()) {
            if (database.has("input." + table)) {
                places.addAll(places(table, origin.column()));
            }
        }
        places.sort(Comparator.comparing(Place::inNumerator)
                .reversed()
                .thenComparing(Place::unit)
                .thenComparing(Place::entity)
                .thenComparing(Place::table)
                .thenComparing(Place::file)
                .thenComparing(Place::row));
        return places;
    }

    private List<Place> places(String table, String column) {
        // a person may be in several schools: only the rows of the school for which he counts
        boolean bySchool = column.equals("person_id");
        List<SqlRow> rows = database.rows(
                facts + "SELECT cell.in_numerator, cell.unit_code, cell.entity, source_file, source_sheet, source_row"
                        + " FROM cell JOIN input." + table + " AS delivered ON delivered." + column + " = cell.entity"
                        + (bySchool ? " AND delivered.school_id = cell.unit_code" : "")
                        + " WHERE delivered.set_aside_rule IS NULL",
                parameters);
        return rows.stream()
                .map(row -> new Place(
                        row.isTrue("in_numerator"),
                        row.text("unit_code"),
                        row.text("entity"),
                        table,
                        row.text("source_file"),
                        row.text("source_sheet"),
                        row.count("source_row")))
                .toList();
    }
}
