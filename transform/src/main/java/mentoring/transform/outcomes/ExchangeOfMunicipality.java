package mentoring.transform.outcomes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mentoring.transform.outcomes.MentorExchange.ExchangeCell;

/**
 * Mentors and mentees of one municipality in one campaign, and the largest exchange between its schools. Own mentees who
 * wait without a pair go before those of other schools.
 */
final class ExchangeOfMunicipality {
    private static final int MENTOR = 1;

    private final String campaign;
    private final String code;
    private final Map<String, String> ancestors = new LinkedHashMap<>();
    /** Mentor → number, free places by number, and who of which school covers which request. */
    private final Map<String, Integer> mentors = new LinkedHashMap<>();

    private final List<Long> places = new ArrayList<>();
    private final Map<String, BitSet> ableByRequest = new TreeMap<>();
    private final Map<String, BitSet> ableBySchoolAndRequest = new TreeMap<>();
    private final Map<String, Map<String, BitSet>> ableSchools = new TreeMap<>();
    /** Requests in the order of their list; what is asked of whom. */
    private final Map<String, Long> openByRequest = new LinkedHashMap<>();

    private final Map<String, Long> waitingAtHome = new LinkedHashMap<>();
    private final Map<String, ExchangeCell> cells = new LinkedHashMap<>();
    private final Set<String> lacking = new HashSet<>();

    ExchangeOfMunicipality(Prepared first) {
        campaign = first.text("campaign_id");
        code = first.text("municipality_code");
        if (first.text("region_code") != null) {
            ancestors.put("region", first.text("region_code"));
        }
        if (first.text("country_code") != null) {
            ancestors.put("country", first.text("country_code"));
        }
    }

    boolean contains(Prepared row) {
        return row.text("campaign_id").equals(campaign)
                && row.text("municipality_code").equals(code);
    }

    /** Levels above, with their territories. */
    Map<String, String> ancestors() {
        return ancestors;
    }

    /** Takes the next row; all mentors come before all mentees, requests in the order of their list. */
    void add(Prepared row) {
        if (row.integer("part") == MENTOR) {
            addMentor(row.text("school_id"), row.text("person_key"), row.text("request"), row.integer("places"));
        } else {
            addMentee(row);
        }
    }

    private void addMentor(String school, String person, String request, long freePlaces) {
        int number = mentors.computeIfAbsent(person, p -> mentors.size());
        if (number == places.size()) {
            places.add(freePlaces);
        }
        set(ableByRequest, request, number);
        set(ableBySchoolAndRequest, school + "\n" + request, number);
        set(ableSchools.computeIfAbsent(request, r -> new TreeMap<>()), school, number);
        set(ableSchools.computeIfAbsent(MentorExchange.ALL, r -> new TreeMap<>()), school, number);
        set(ableByRequest, MentorExchange.ALL, number);
    }

    private static void set(Map<String, BitSet> sets, String key, int number) {
        sets.computeIfAbsent(key, k -> new BitSet()).set(number);
    }

    private void addMentee(Prepared row) {
        String school = row.text("school_id");
        String request = row.text("request");
        boolean atHome = ableBySchoolAndRequest.containsKey(school + "\n" + request);
        boolean open = row.flag("mapped") && !atHome && !row.flag("covered_by_pair");
        boolean waiting = atHome && row.flag("waiting");
        for (String key : List.of(request, MentorExchange.ALL)) {
            for (ExchangeCell cell : List.of(cell("school", school, key), cell("municipality", code, key))) {
                cell.requests++;
                cell.undecided += row.flag("mapped") ? 0 : 1;
                cell.unmet += row.flag("mapped") && !atHome ? 1 : 0;
                cell.metElsewhere += row.flag("mapped") && !atHome && !open ? 1 : 0;
                cell.waitingAtHome += waiting ? 1 : 0;
                if (open && lacking.add(cell.level() + "\n" + school + "\n" + key)) {
                    cell.schoolsLacking++;
                }
            }
        }
        if (open) {
            openByRequest.merge(request, 1L, Long::sum);
        }
        if (waiting) {
            waitingAtHome.merge(school + "\n" + request, 1L, Long::sum);
        }
    }

    private ExchangeCell cell(String level, String territory, String request) {
        return cells.computeIfAbsent(
                level + "\n" + territory + "\n" + request,
                key -> new ExchangeCell(campaign, level, territory, request));
    }

    /** All cells of the municipality and its schools that have requests, after the matching. */
    Collection<ExchangeCell> cells() {
        cells.values().forEach(this::countLenders);
        match();
        return cells.values();
    }

    private void countLenders(ExchangeCell cell) {
        Map<String, BitSet> schools = ableSchools.getOrDefault(cell.request(), Map.of());
        boolean one = cell.level().equals("school");
        schools.forEach((school, able) -> {
            if ((!one || school.equals(cell.territory())) && freePlaces(able) > 0) {
                cell.schoolsLending++;
            }
        });
        BitSet able = one ? schools.get(cell.territory()) : ableByRequest.get(cell.request());
        cell.freePlaces = able == null ? 0 : freePlaces(able);
    }

    private long freePlaces(BitSet able) {
        return able.stream().mapToLong(places::get).sum();
    }

    private void match() {
        PlaceMatching matching =
                new PlaceMatching(places.stream().mapToLong(Long::longValue).toArray());
        waitingAtHome.forEach((key, requests) -> matching.meet(ableBySchoolAndRequest.get(key), requests));
        cells.values().stream().filter(c -> c.level().equals("municipality")).forEach(c -> c.exchangeMet = 0L);
        openByRequest.forEach((request, requests) -> {
            long met = matching.meet(ableByRequest.getOrDefault(request, new BitSet()), requests);
            cell("municipality", code, request).exchangeMet += met;
            cell("municipality", code, MentorExchange.ALL).exchangeMet += met;
        });
    }
}
