package mentoring.transform.outcomes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mentoring.transform.statistics.GroupTimeEffect;

/** The units of one outcome with their values by year, read off the prepared rows. */
final class EffectPanel {
    /** Results of fewer pupils are no value of a teacher's year. */
    private static final long MIN_PUPILS = 10;

    /** Years in teaching at which a new band of experience begins. */
    private static final int[] BANDS = {3, 5, 10};

    /**
     * One unit, not yet in a territory's numbering.
     *
     * @param territories code by level
     * @param firstTaught first academic year in teaching, or null
     */
    record Member(
            String school,
            Map<String, String> territories,
            int cohort,
            Long firstTaught,
            String stratum,
            Map<Integer, Double> values) {

        /** Comparable are people with as many years of experience when the treatment began, and of the same stratum. */
        Object comparable(int cohortYear) {
            if (firstTaught == null) {
                return stratum;
            }
            int band = 0;
            for (int from : BANDS) {
                band += cohortYear - firstTaught >= from ? 1 : 0;
            }
            return stratum + " " + band;
        }
    }

    private final String outcome;
    private final List<Member> members = new ArrayList<>();

    private EffectPanel(String outcome) {
        this.outcome = outcome;
    }

    /** Reads all panels; rows come ordered by outcome, unit and year. */
    static List<EffectPanel> read(Iterator<Prepared> rows) {
        List<EffectPanel> panels = new ArrayList<>();
        Building building = null;
        while (rows.hasNext()) {
            Prepared row = rows.next();
            if (panels.isEmpty() || !panels.get(panels.size() - 1).outcome.equals(row.text("outcome"))) {
                building = finish(building);
                panels.add(new EffectPanel(row.text("outcome")));
            }
            if (building == null || !building.unit.equals(row.text("unit"))) {
                finish(building);
                building = new Building(panels.get(panels.size() - 1), row);
            }
            building.add(row);
        }
        finish(building);
        return panels;
    }

    private static Building finish(Building building) {
        if (building != null) {
            building.finish();
        }
        return null;
    }

    /** Sums up the parts of one unit. */
    private static final class Building {
        private final EffectPanel panel;
        private final String unit;
        private final Prepared first;
        private final Map<Integer, double[]> sums = new TreeMap<>();
        private final Map<Integer, Long> pupils = new HashMap<>();

        private Building(EffectPanel panel, Prepared first) {
            this.panel = panel;
            this.unit = first.text("unit");
            this.first = first;
        }

        private void add(Prepared row) {
            int year = row.integer("academic_year").intValue();
            double n = row.integer("n");
            double weight = n / row.integer("sharing");
            double value = (row.integer("sum_x") / n - row.number("mean_x")) / row.number("sigma");
            double[] sum = sums.computeIfAbsent(year, y -> new double[2]);
            sum[0] += weight * value;
            sum[1] += weight;
            pupils.merge(year, row.integer("n"), Long::sum);
        }

        /** The unit stays in the school and territory in which it is first seen. */
        private void finish() {
            Map<Integer, Double> values = new HashMap<>();
            sums.forEach((year, sum) -> {
                if (!panel.isOfPupils() || pupils.get(year) >= MIN_PUPILS) {
                    values.put(year, sum[0] / sum[1]);
                }
            });
            Long cohort = first.integer("cohort");
            panel.members.add(new Member(
                    first.text("school_id"),
                    territories(),
                    cohort == null ? GroupTimeEffect.NEVER : cohort.intValue(),
                    first.integer("first_taught"),
                    String.valueOf(first.text("stratum")),
                    values));
        }

        private Map<String, String> territories() {
            Map<String, String> territories = new HashMap<>();
            for (String level : List.of("municipality", "region", "country")) {
                territories.put(level, first.text(level + "_code"));
            }
            return territories;
        }
    }

    String outcome() {
        return outcome;
    }

    private boolean isOfPupils() {
        return outcome.equals("mean_z");
    }

    /** The units of each territory of a level, by code. */
    Map<String, List<Member>> byTerritory(String level) {
        Map<String, List<Member>> byTerritory = new TreeMap<>();
        for (Member member : members) {
            String code = member.territories().get(level);
            if (code != null) {
                byTerritory.computeIfAbsent(code, c -> new ArrayList<>()).add(member);
            }
        }
        return byTerritory;
    }
}
