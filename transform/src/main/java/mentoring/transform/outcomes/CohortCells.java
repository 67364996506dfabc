package mentoring.transform.outcomes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Counts the members of cohorts in every cell of the retention grid; a cell is one place and one group of a cohort. */
final class CohortCells implements Computation {

    @Override
    public String table() {
        return "retention_cell";
    }

    @Override
    public void compute(Iterator<Prepared> prepared, Consumer<List<Object>> rows) {
        Map<Cell, CohortCount> cells = new HashMap<>();
        LocalDate observedTo = null;
        while (prepared.hasNext()) {
            Prepared row = prepared.next();
            observedTo = row.date("observed_to");
            long cohort = row.integer("cohort");
            String scope = row.text("scope");
            CohortCount.Member member = CohortCount.Member.of(row);
            spread(row, (place, group) -> cells.computeIfAbsent(
                            new Cell(cohort, scope, place, group), c -> new CohortCount())
                    .add(member));
        }
        for (Map.Entry<Cell, CohortCount> cell : cells.entrySet()) {
            Cell key = cell.getKey();
            // at the first census nobody has reached the landmark
            boolean landmark = key.group().breakdown().equals("mentored");
            cell.getValue()
                    .finish(key.cohort(), observedTo)
                    .filter(c -> !landmark || c.years() > 0)
                    .forEach(c -> rows.accept(key.row(c)));
        }
    }

    /** All places and groups in which a row is counted; a school is not divided further. */
    private static void spread(Prepared row, BiConsumer<Place, Group> counted) {
        Group all = new Group("all", "all");
        counted.accept(new Place("school", row.text("school_id")), all);
        for (String level : List.of("municipality", "region", "country")) {
            String code = row.text(level + "_code");
            if (code == null) {
                continue;
            }
            Place place = new Place(level, code);
            counted.accept(place, all);
            for (String breakdown : List.of("locality", "school_kind", "subject_group", "sex")) {
                String group = row.text(breakdown);
                counted.accept(place, new Group(breakdown, group == null ? "unknown" : group));
            }
            if (row.text("mentored") != null) {
                counted.accept(place, new Group("mentored", row.text("mentored")));
            }
        }
    }

    private record Place(String level, String code) {}

    private record Group(String breakdown, String value) {}

    private record Cell(long cohort, String scope, Place place, Group group) {
        List<Object> row(CohortCount.AtCensus count) {
            List<Object> row = new java.util.ArrayList<>(List.of(
                    cohort, count.years(), scope, place.level(), place.code(), group.breakdown(), group.value()));
            row.addAll(List.of(
                    count.size(),
                    count.inService(),
                    count.serviceUnknown(),
                    count.unbroken(),
                    count.unbrokenUnknown()));
            row.add(count.survival());
            return row;
        }
    }
}
