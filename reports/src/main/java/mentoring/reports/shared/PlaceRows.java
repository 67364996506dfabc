package mentoring.reports.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.reports.ReportContext;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Values.Place;
import mentoring.reports.tree.ReleaseCell;

/** Rows of published tables about one territory or school in the campaign's academic year, and the keys they have. */
public final class PlaceRows {
    private static final String ALL = "all";

    private final ReportContext context;
    private final Place place;
    private final String folder;
    private final long year;

    /** @param folder of the queries below {@code /reports} */
    public PlaceRows(Pen pen, Place place, String folder) {
        this.context = pen.context();
        this.place = place;
        this.folder = folder;
        this.year = pen.academicYear();
    }

    /**
     * Rows of a query, which may ask for {@code $campaign}, {@code $academic_year}, {@code $level} and
     * {@code $territory}; none when the release has no such table.
     *
     * @param more further parameters; names and values alternate
     */
    public List<SqlRow> of(String table, String file, Object... more) {
        if (!context.database().has("published." + table)) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(Pairs.of(more));
        parameters.put("campaign", context.campaign().id());
        parameters.put("academic_year", year);
        parameters.put("level", place.level());
        parameters.put("territory", place.code());
        return context.rows(folder + "/" + file, parameters);
    }

    /** The first of {@link #of these rows}. */
    public Optional<SqlRow> first(String table, String file, Object... more) {
        return of(table, file, more).stream().findFirst();
    }

    /** A row of this place by its other key columns; names and values alternate. */
    public ReleaseCell key(String table, Object... key) {
        Object[] all = new Object[key.length + 4];
        System.arraycopy(key, 0, all, 0, key.length);
        all[key.length] = "level";
        all[key.length + 1] = place.level();
        all[key.length + 2] = "territory_code";
        all[key.length + 3] = place.code();
        return ReleaseCell.of(table, "value", all);
    }

    /** Programmes of one form, or of all, of the academic year. */
    public ReleaseCell programmes(String form) {
        return key("programme_progress", "academic_year", year, "form", form, "kind", ALL);
    }

    /** A row of {@code deficit_closure}. */
    public ReleaseCell deficits(SqlRow row) {
        return key(
                "deficit_closure",
                "academic_year",
                year,
                "competency",
                row.text("competency"),
                "instrument",
                row.text("instrument"),
                "assessor",
                row.text("assessor"));
    }

    /** A row of {@code satisfaction}. */
    public ReleaseCell survey(SqlRow row) {
        return key("satisfaction", "academic_year", year, "survey", row.text("survey"), "wave", row.text("wave"));
    }

    /** A row of {@code retention_grid}: staying in the school from census to census, all beginners together. */
    public ReleaseCell retention(SqlRow row) {
        return key(
                "retention_grid",
                "cohort",
                row.count("cohort"),
                "k",
                row.count("k"),
                "scope",
                "school",
                "convention",
                "census",
                "breakdown",
                ALL,
                "group_value",
                ALL);
    }
}
