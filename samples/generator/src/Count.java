import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The figures, pairs.counted row by row from the definitions. Knows nothing of how the world was drawn and nothing of the
 * product: this is the second opinion.
 */
final class Count {
    private static final Set<String> GENERAL =
            Set.of("sosh", "oosh", "nosh", "gymnasium", "lyceum", "boarding", "evening", "cadet", "education_centre");

    private final Map<String, List<Row>> tables = new HashMap<>();
    private final LocalDate t;
    private final Tenure tenure;
    private final CountedPairs pairs;
    private final Map<Cell, Share> figures = new LinkedHashMap<>();
    private final String campaign;
    private String breakdown = "all";
    private String group = "all";
    private Map<String, Row> scope;

    private Count(List<Row> rows, String campaign, LocalDate t) {
        rows.stream().filter(r -> r.flaw == null).forEach(r -> tables.computeIfAbsent(r.table, x -> new ArrayList<>())
                .add(r));
        this.campaign = campaign;
        this.t = t;
        tenure = new Tenure(table("employment"), table("persons"), t);
        pairs = new CountedPairs(table("pairs"), table("programmes"), t);
    }

    static Map<Cell, Share> all(List<Row> rows) {
        Map<Cell, Share> all = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.table.equals("campaigns")) {
                Count count = new Count(rows, row.text("campaign_id"), row.date("as_of"));
                count.everything();
                all.putAll(count.figures);
            }
        }
        return all;
    }

    private void everything() {
        Map<String, Row> inScope = new TreeMap<>();
        table("schools").stream().filter(this::inScope).forEach(s -> inScope.put(s.text("school_id"), s));
        scope = inScope;
        figures();
        ownBreakdowns();
        for (String field : List.of("locality", "kind")) {
            for (String value :
                    inScope.values().stream().map(s -> s.text(field)).collect(Collectors.toCollection(TreeSet::new))) {
                scope = inScope.entrySet().stream()
                        .filter(e -> e.getValue().text(field).equals(value))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
                breakdown = field.equals("kind") ? "school_kind" : field;
                group = value;
                figures();
            }
        }
    }

    private List<Row> table(String name) {
        return tables.getOrDefault(name, List.of());
    }

    private boolean inScope(Row s) {
        boolean open = s.date("opened_on") == null || !s.date("opened_on").isAfter(t);
        boolean notClosed = s.date("closed_on") == null || s.date("closed_on").isAfter(t);
        return open && notClosed && s.yes("in_monitoring", true) && GENERAL.contains(s.text("kind"));
    }

    private void put(String indicator, long n, long of) {
        figures.put(new Cell(campaign, indicator, breakdown, group), new Share((int) n, (int) of));
    }

    private void schools(String indicator, Predicate<String> has) {
        put(indicator, scope.keySet().stream().filter(has).count(), scope.size());
    }

    private boolean document(String school, String kind) {
        return table("documents").stream()
                .anyMatch(d -> d.text("school_id").equals(school)
                        && d.text("document_kind").equals(kind)
                        && d.holds("signed_on", "cancelled_on", t));
    }

    private boolean currentBase(String table, String school) {
        List<Row> entries = table(table).stream()
                .filter(r -> r.text("school_id").equals(school))
                .toList();
        LocalDate latest = LocalDate.MIN;
        for (Row entry : entries) {
            for (String column : List.of("entered_on", "updated_on")) {
                LocalDate date = entry.date(column);
                if (date != null && !date.isAfter(t) && date.isAfter(latest)) {
                    latest = date;
                }
            }
        }
        return entries.stream().anyMatch(r -> r.holds("entered_on", "left_on", t))
                && !latest.isBefore(t.minusDays(365));
    }

    private boolean hasActivePair(String school) {
        return pairs.active.stream().anyMatch(p -> p.text("school_id").equals(school));
    }

    private boolean sectionFound(String school) {
        return table("site_checks").stream()
                .filter(c -> c.text("school_id").equals(school)
                        && !c.date("checked_on").isAfter(t))
                .max(Comparator.comparing(c -> c.date("checked_on")))
                .map(c -> c.yes("section_exists", false))
                .orElse(false);
    }

    private boolean implementing(String school) {
        boolean programme =
                pairs.counted.stream().anyMatch(g -> school.equals(pairs.schoolOfPair.get(g.text("pair_id"))));
        return document(school, "D01")
                && document(school, "D02")
                && (!scope.get(school).yes("mentoring_needed", true) || hasActivePair(school) && programme);
    }

    private Set<String> people(String table, String from, String to, Predicate<Row> which) {
        return table(table).stream()
                .filter(r -> scope.containsKey(r.text("school_id")) && r.holds(from, to, t) && which.test(r))
                .map(r -> r.text("person_id"))
                .collect(Collectors.toSet());
    }

    private static long both(Collection<String> x, Set<String> y) {
        return x.stream().filter(y::contains).count();
    }

    private void figures() {
        schools("iz01", s -> document(s, "D01"));
        schools("iz02", s -> document(s, "D02"));
        schools("iz03", s -> currentBase("mentors", s));
        schools("iz04", s -> currentBase("mentees", s));
        schools("iz05", s -> document(s, "D03"));
        schools("iz06", s -> document(s, "D04"));
        schools("iz07", s -> document(s, "D05"));
        put(
                "iz08",
                pairs.active.stream()
                        .filter(p -> scope.containsKey(p.text("school_id")))
                        .map(p -> p.text("pair_id"))
                        .distinct()
                        .count(),
                -1);
        put(
                "iz08r",
                table("pairs").stream()
                        .filter(p -> scope.containsKey(p.text("school_id")) && p.holds("started_on", "ended_on", t))
                        .map(p -> p.text("pair_id"))
                        .distinct()
                        .count(),
                -1);
        schools("iz09", this::hasActivePair);
        put(
                "iz10",
                pairs.counted.stream()
                        .filter(g -> scope.containsKey(pairs.schoolOfPair.get(g.text("pair_id"))))
                        .count(),
                -1);
        Set<String> staff = people(
                "employment",
                "started_on",
                "ended_on",
                r -> r.text("employment_kind").equals("main") && !Tenure.NOT_TEACHING.contains(r.text("position")));
        Set<String> youngStaff = staff.stream().filter(tenure::young).collect(Collectors.toSet());
        put("iz11", both(youngStaff, pairs.enteredAsMentee), youngStaff.size());
        put("iz12", both(staff, pairs.enteredAsMentor), staff.size());
        schools("iz14", this::sectionFound);
        schools("iz15", this::implementing);
        Set<String> mentees = people("mentees", "entered_on", "left_on", r -> true);
        Set<String> mentors = people("mentors", "entered_on", "left_on", r -> true);
        put("iz_mentees", mentees.size(), -1);
        put("iz_mentors", mentors.size(), -1);
        put(
                "iz_experienced",
                mentees.stream()
                        .filter(p -> tenure.known(p) && !tenure.young(p))
                        .count(),
                both(mentees, tenure.people()));
        put(
                "iz_mentor_young",
                mentors.stream().filter(p -> tenure.known(p) && tenure.young(p)).count(),
                both(mentors, tenure.people()));
    }

    private void ownBreakdowns() {
        put("iz13", partners("employees_mentor", true), -1);
        put("iz13s", partners("social_partnership", false), -1);
        Map<String, Set<String>> curators = new TreeMap<>();
        table("curators").stream()
                .filter(r -> scope.containsKey(r.text("school_id")) && r.holds("order_date", "ended_on", t))
                .forEach(r -> curators.computeIfAbsent(r.text("school_id"), x -> new HashSet<>())
                        .add(r.text("person_id")));
        Predicate<Row> any = r -> true;
        put(
                "iz_curator_position",
                people("curators", "order_date", "ended_on", any).size(),
                -1);
        breakdown = "curators";
        group = "1";
        put("iz_curators", curators.values().stream().filter(p -> p.size() == 1).count(), curators.size());
        group = "2+";
        put("iz_curators", curators.values().stream().filter(p -> p.size() > 1).count(), curators.size());
        groups("position", "iz_curator_position", "curators", "order_date", "position", false);
        groups("request", "iz_requests", "mentees", "entered_on", "main_request", false);
        groups("competency", "iz_competency", "mentors", "entered_on", "competencies", true);
    }

    /** One figure for every code that occurs in {@code column}. */
    private void groups(String name, String indicator, String table, String from, String column, boolean share) {
        breakdown = name;
        String to = table.equals("curators") ? "ended_on" : "left_on";
        Set<String> codes = new TreeSet<>();
        table(table).stream()
                .map(r -> r.text(column))
                .filter(x -> !x.isEmpty())
                .forEach(x -> codes.addAll(List.of(x.split(";"))));
        int of = share ? people(table, from, to, r -> true).size() : -1;
        for (String code : codes) {
            group = code;
            int n = people(table, from, to, r -> List.of(r.text(column).split(";"))
                            .contains(code))
                    .size();
            if (share || n > 0) {
                put(indicator, n, of);
            }
        }
    }

    private long partners(String relation, boolean inMunicipality) {
        return table("partners").stream()
                .filter(p -> p.text("relation").equals(relation)
                        && (!inMunicipality || p.yes("in_municipality", false))
                        && p.holds("agreed_on", "ends_on", t))
                .map(p -> p.text("partner_id"))
                .distinct()
                .count();
    }
}
