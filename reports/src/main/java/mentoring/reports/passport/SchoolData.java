package mentoring.reports.passport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.reports.ReportContext;
import mentoring.reports.Territory;
import mentoring.reports.release.SqlRow;
import mentoring.reports.release.Zone;
import mentoring.reports.shared.Facts;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.Pairs;
import mentoring.reports.shared.Values;
import mentoring.reports.shared.Values.Place;

/** What a release knows about one school; one read per table. */
public final class SchoolData {
    private final ReportContext context;
    private final Place place;
    private final Values values;
    private final Optional<Territory> municipality;
    private final Optional<Territory> region;
    private final Map<Long, SqlRow> progress = new LinkedHashMap<>();

    public SchoolData(ReportContext context) {
        this.context = context;
        this.place = new Place("school", context.territory().code());
        this.values = Values.read(context, place);
        this.municipality = context.territories().stream()
                .filter(t -> t.code().equals(context.territory().parent()))
                .findFirst();
        List<Territory> regions = context.territories().stream()
                .filter(t -> t.level().equals("region"))
                .toList();
        this.region = regions.stream()
                .filter(t -> municipality
                        .map(Territory::parent)
                        .filter(t.code()::equals)
                        .isPresent())
                .findFirst()
                .or(() -> regions.size() == 1 ? Optional.of(regions.get(0)) : Optional.empty());
        if (context.database().has("published.programme_progress")) {
            context.rows("school-passport/progress.sql", Map.of("school", place.code()))
                    .forEach(r -> progress.put(r.count("academic_year"), r));
        }
    }

    /** Its indicator values. */
    public Values values() {
        return values;
    }

    public Place place() {
        return place;
    }

    ReportContext context() {
        return context;
    }

    public String school() {
        return place.code();
    }

    public IndicatorCell own(String indicator) {
        return values.get(place, indicator);
    }

    public IndicatorCell own(String indicator, String breakdown, String group) {
        return values.get(place, indicator, breakdown, group);
    }

    public IndicatorCell before(String indicator) {
        return values.before(place, indicator);
    }

    public boolean has(String indicator) {
        return values.has(indicator);
    }

    public List<String> groups(String indicator, String breakdown) {
        return values.groups(indicator, breakdown);
    }

    Optional<Territory> municipality() {
        return municipality;
    }

    Optional<Territory> region() {
        return region;
    }

    public String municipalityName() {
        return municipality.map(Territory::name).orElse("");
    }

    /** The value of a territory above the school. */
    IndicatorCell above(Territory territory, String indicator) {
        Place above = new Place(territory.level(), territory.code());
        return Values.readOnce(context, above).get(above, indicator);
    }

    /** Programmes of an academic year over all forms and kinds; an empty row when the release has none. */
    public SqlRow progress(long year) {
        return progress.getOrDefault(year, Facts.none());
    }

    /** Rows of a table of the inner zone; none when this zone or release has not got it. */
    public List<SqlRow> inner(String table, String file, Object... parameters) {
        boolean visible = context.zone() == Zone.INNER && context.database().has(table);
        return visible ? context.rows("school-passport/" + file, Pairs.of(parameters)) : List.of();
    }
}
