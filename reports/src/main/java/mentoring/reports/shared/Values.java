package mentoring.reports.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mentoring.reports.ReportContext;
import mentoring.reports.release.SqlRow;
import mentoring.reports.tree.CellKey;

/** Indicator values of a few territories in the report's campaign and the one before it, read in one go. */
public final class Values {
    private final String campaign;
    private final String previous;
    private final Map<CellKey, IndicatorCell> rows = new HashMap<>();

    /** A territory or school. */
    public record Place(String level, String code) {}

    private Values(String campaign, String previous) {
        this.campaign = campaign;
        this.previous = previous;
    }

    public static Values read(ReportContext context, Place place) {
        String current = context.campaign().id();
        String before = context.campaign().previousId();
        Values values = new Values(current, before);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("campaign", current);
        parameters.put("previous", before == null ? "" : before);
        parameters.put("level", place.level());
        parameters.put("territory", place.code());
        for (SqlRow row : context.rows("shared/values.sql", parameters)) {
            IndicatorCell value = IndicatorCell.of(row, context.zone());
            values.rows.put(value.key(), value);
        }
        return values;
    }

    /** As {@link #read}, remembered for further reports: for territories that many reports stand beside. */
    public static Values readOnce(ReportContext context, Place place) {
        String name = "values/" + context.campaign().id() + "/" + place.level() + "/" + place.code();
        return Once.read(context.database(), name, () -> read(context, place));
    }

    public IndicatorCell get(Place place, String indicator) {
        return get(place, indicator, "all", "all");
    }

    public IndicatorCell get(Place place, String indicator, String breakdown, String group) {
        return of(campaign, place, indicator, breakdown, group);
    }

    /** The value of the previous campaign; missing when there was none. */
    public IndicatorCell before(Place place, String indicator) {
        return of(previous, place, indicator, "all", "all");
    }

    private IndicatorCell of(String id, Place place, String indicator, String breakdown, String group) {
        CellKey key =
                new CellKey(String.valueOf(id), indicator, place.level(), place.code(), breakdown, group, "value");
        return rows.getOrDefault(key, IndicatorCell.missing(key));
    }

    /** Whether the release has any row of that indicator: a pack need not have it. */
    public boolean has(String indicator) {
        return rows.keySet().stream()
                .anyMatch(k -> k.campaign().equals(campaign) && k.indicator().equals(indicator));
    }

    /** Groups of a breakdown, in alphabetical order of their codes. */
    public List<String> groups(String indicator, String breakdown) {
        Set<String> groups = new TreeSet<>();
        for (CellKey key : rows.keySet()) {
            if (key.campaign().equals(campaign)
                    && key.indicator().equals(indicator)
                    && key.breakdown().equals(breakdown)) {
                groups.add(key.group());
            }
        }
        return new ArrayList<>(groups);
    }

    /** The row that tells how many schools are in scope and how many of them have reported. */
    public IndicatorCell coverage(Place place, Catalogue catalogue) {
        return catalogue.indicators().stream()
                .filter(i -> i.share() && !i.ofPersons())
                .map(i -> get(place, i.code()))
                .filter(IndicatorCell::isKnown)
                .findFirst()
                .orElseGet(() -> get(place, "iz01"));
    }
}
