package mentoring.transform.outcomes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What an exchange of mentors between the schools of a municipality would cover. Each municipality is matched by itself
 * ({@link ExchangeOfMunicipality}); region and country are sums of municipalities, because nobody is lent further.
 */
final class MentorExchange implements Computation {
    static final String ALL = "all";

    @Override
    public String table() {
        return "mentor_exchange";
    }

    @Override
    public void compute(Iterator<Prepared> prepared, Consumer<List<Object>> rows) {
        String campaign = null;
        ExchangeOfMunicipality municipality = null;
        Map<String, ExchangeCell> wider = new TreeMap<>();
        while (prepared.hasNext()) {
            Prepared row = prepared.next();
            if (municipality != null && !municipality.contains(row)) {
                finish(municipality, wider, rows);
                municipality = null;
            }
            if (!row.text("campaign_id").equals(campaign)) {
                wider.values().forEach(cell -> rows.accept(cell.row()));
                wider.clear();
                campaign = row.text("campaign_id");
            }
            if (municipality == null) {
                municipality = new ExchangeOfMunicipality(row);
            }
            municipality.add(row);
        }
        if (municipality != null) {
            finish(municipality, wider, rows);
        }
        wider.values().forEach(cell -> rows.accept(cell.row()));
    }

    private static void finish(
            ExchangeOfMunicipality municipality, Map<String, ExchangeCell> wider, Consumer<List<Object>> rows) {
        for (ExchangeCell cell : municipality.cells()) {
            rows.accept(cell.row());
            if (cell.level().equals("municipality")) {
                municipality.ancestors().forEach((level, code) -> wider.computeIfAbsent(
                                String.join("\n", level, code, cell.request()),
                                key -> new ExchangeCell(cell.campaign(), level, code, cell.request()))
                        .add(cell));
            }
        }
    }

    /** Counts of one level, territory and request. */
    static final class ExchangeCell {
        private final String campaign;
        private final String level;
        private final String territory;
        private final String request;
        long requests;
        long undecided;
        long unmet;
        long metElsewhere;
        long schoolsLacking;
        long schoolsLending;
        long freePlaces;
        long waitingAtHome;
        /** Null where the matching does not say: which school's requests are met among equal ones is arbitrary. */
        Long exchangeMet;

        ExchangeCell(String campaign, String level, String territory, String request) {
            this.campaign = campaign;
            this.level = level;
            this.territory = territory;
            this.request = request;
        }

        String campaign() {
            return campaign;
        }

        String level() {
            return level;
        }

        String territory() {
            return territory;
        }

        String request() {
            return request;
        }

        void add(ExchangeCell other) {
            requests += other.requests;
            undecided += other.undecided;
            unmet += other.unmet;
            metElsewhere += other.metElsewhere;
            schoolsLacking += other.schoolsLacking;
            schoolsLending += other.schoolsLending;
            freePlaces += other.freePlaces;
            waitingAtHome += other.waitingAtHome;
            exchangeMet = (exchangeMet == null ? 0 : exchangeMet) + other.exchangeMet;
        }

        List<Object> row() {
            List<Object> row = new ArrayList<>(List.of(campaign, level, territory, request, requests, undecided));
            // nothing of the request can be judged: unknown, not zero
            boolean unknown = requests > 0 && undecided == requests;
            row.addAll(
                    unknown
                            ? Arrays.asList(new Object[8])
                            : Arrays.asList(
                                    unmet,
                                    metElsewhere,
                                    schoolsLacking,
                                    schoolsLending,
                                    freePlaces,
                                    waitingAtHome,
                                    exchangeMet,
                                    exchangeMet == null ? null : (Long) (unmet - metElsewhere - exchangeMet)));
            row.add("show");
            return row;
        }
    }
}
