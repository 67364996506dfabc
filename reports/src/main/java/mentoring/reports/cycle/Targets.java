package mentoring.reports.cycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Indicator;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.ReleaseCell;

/** The targets of the territory by indicator and calendar year; its own before those of the territory above. */
final class Targets {
    private final CycleKit kit;
    private final Map<String, TreeMap<Integer, SqlRow>> rows = new HashMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();

    Targets(CycleKit kit) {
        this.kit = kit;
        List<String> pack = kit.data().numbered().stream().map(Indicator::code).toList();
        for (SqlRow row : kit.innerRows("star.fact_target", "targets")) {
            if (!pack.contains(row.text("indicator"))) {
                continue;
            }
            int year = row.count("calendar_year").intValue();
            boolean own = row.text("territory_code").equals(kit.territory().code());
            TreeMap<Integer, SqlRow> indicator = rows.computeIfAbsent(row.text("indicator"), i -> new TreeMap<>());
            if (own || !indicator.containsKey(year)) {
                indicator.put(year, row);
            }
            years.add(year);
        }
    }

    TreeSet<Integer> years() {
        return years;
    }

    /** Null when there is none. */
    NumberRun of(String indicator, int year) {
        SqlRow row = rows.getOrDefault(indicator, new TreeMap<>()).get(year);
        return row == null ? null : number(indicator, row);
    }

    /** The target of the latest year, or null. */
    NumberRun latest(String indicator) {
        TreeMap<Integer, SqlRow> own = rows.get(indicator);
        return own == null ? null : number(indicator, own.lastEntry().getValue());
    }

    private NumberRun number(String indicator, SqlRow row) {
        ReleaseCell cell = ReleaseCell.of(
                "fact_target",
                "target",
                "indicator",
                indicator,
                "territory_code",
                row.text("territory_code"),
                "calendar_year",
                row.count("calendar_year"));
        boolean share = kit.data().shares().stream().anyMatch(i -> i.code().equals(indicator));
        return share
                ? kit.numbers().share(row.decimal("target"), cell)
                : kit.numbers().count(row.decimal("target").longValue(), cell);
    }
}
