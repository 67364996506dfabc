import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Pairs, programmes and the bases of mentees: 262 people in force, 170 of them young. */
final class PairRows {
    private static final Map<String, Integer> YOUNG_REQUESTS =
            Counts.of("METH", 72, "METH_COMP", 12, "CLASS", 41, "ICT", 31, "SUBJ", 8, "BEHAV", 4, "PARENT", 2);
    private static final Map<String, Integer> EXPERIENCED_REQUESTS =
            Counts.of("ADAPT", 34, "CHANGE", 31, "ICT", 12, "METH", 8, "ATTEST", 5, "OTH", 2);
    private final World world;
    private final Hiring hiring;
    private final Random random;
    private final List<String> youngRequests;
    private final List<String> experiencedRequests;
    private int programmes;
    private int returned;

    PairRows(World world, Hiring hiring) {
        this.world = world;
        this.hiring = hiring;
        random = world.random;
        youngRequests = shuffled(YOUNG_REQUESTS);
        experiencedRequests = shuffled(EXPERIENCED_REQUESTS);
    }

    private List<String> shuffled(Map<String, Integer> counts) {
        List<String> codes = new ArrayList<>();
        counts.forEach((code, n) -> codes.addAll(Collections.nCopies(n, code)));
        Collections.shuffle(codes, random);
        return codes;
    }

    void draw() {
        for (School s : world.withPairs()) {
            s.pairs.forEach(p -> pairRows(s, p));
        }
    }

    private void pairRows(School s, Pair pair) {
        boolean old = world.outdated(s);
        boolean autumn = random.nextInt(100) < 35;
        LocalDate earliest = pair.mentees.stream()
                .map(p -> p.hired)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate from = old ? LocalDate.of(2020, 9, 14) : autumn ? LocalDate.of(2021, 9, 6) : LocalDate.of(2022, 2, 7);
        LocalDate to =
                old ? LocalDate.of(2021, 3, 31) : autumn ? LocalDate.of(2021, 10, 29) : LocalDate.of(2022, 4, 15);
        pair.started = world.day(earliest.isAfter(from) ? earliest : from, to);
        boolean lateOrder = pair.ordered && pair.id.endsWith("002") && s.is('A', 16, 20);
        LocalDate ordered = lateOrder ? pair.started.plusDays(6) : pair.started.minusDays(random.nextInt(5));
        for (Person mentee : pair.mentees) {
            Row row = pairRow(s, pair.id, pair.mentor, mentee, pair.started).set("kinds", kinds(s, pair));
            if (pair.ordered) {
                row.set("order_number", orderNumber(s, pair.started)).set("order_date", ordered);
            } else if (s.is('B', 0, 3) && pair == s.pairs.get(0)) {
                row.set("order_number", "б/н"); // a number without a date is no order
            }
            if (pair.ordered && s.is('A', 24, 28) && pair == s.pairs.get(0)) {
                row.set("ended_on", LocalDate.of(2022, 6, 1)); // already known, still to come
            }
            menteeRow(s, mentee, pair.started.minusDays(random.nextInt(4)), old, s.young.contains(mentee));
        }
        if (pair.withProgramme) {
            programme(s, pair, autumn, ordered.isAfter(pair.started) ? ordered : pair.started);
        } else if (pair.ordered && s.is('A', 27, 33)) {
            draft(s, pair);
        }
    }

    Row pairRow(School s, String id, Person mentor, Person mentee, LocalDate started) {
        boolean deputy = s.deputies.contains(mentor);
        return world.row("pairs", s)
                .set("pair_id", id)
                .set("mentor_id", mentor.id)
                .set("mentee_id", mentee.id)
                .set("school_id", s.id)
                .set("mentor_school_id", mentor.school == s ? null : mentor.school.id)
                .set("form", deputy ? "HP" : random.nextInt(4) == 0 ? "PP" : "TT")
                .set("started_on", started);
    }

    private Codes kinds(School s, Pair pair) {
        if (pair.mentees.size() > 1) {
            return new Codes(List.of("GRP"));
        }
        if (s.young.contains(pair.mentor)) {
            return new Codes(List.of("REV"));
        }
        return new Codes(
                pair.mentor.school != s
                        ? List.of("VIRT", "TRAD")
                        : random.nextInt(6) == 0 ? List.of("SIT") : List.of("TRAD"));
    }

    static String orderNumber(School s, LocalDate started) {
        return (started.getMonthValue() > 8 ? 40 + s.number % 9 : 11 + s.number % 7) + "-ОД";
    }

    private void menteeRow(School s, Person p, LocalDate day, boolean old, boolean young) {
        LocalDate entered = day.isBefore(p.hired) ? p.hired : day;
        String request = (young ? youngRequests : experiencedRequests).remove(0);
        Set<String> all = new LinkedHashSet<>(List.of(request));
        if (random.nextInt(3) == 0) {
            all.add(young ? "CLASS" : "METH");
        }
        world.row("mentees", s)
                .set("school_id", s.id)
                .set("person_id", p.id)
                .set("target_group", young ? "young_specialist" : target(request))
                .set("main_request", request)
                .set("requests", new Codes(List.copyOf(all)))
                .set("entered_on", entered)
                .set(
                        "updated_on",
                        !old && entered.getYear() == 2021
                                ? world.day(LocalDate.of(2022, 2, 1), s.sent.minusDays(3))
                                : null);
        if (request.equals("CHANGE") && returned++ < 10) {
            backAfterBreak(s, p);
        }
    }

    private static String target(String request) {
        return switch (request) {
            case "CHANGE" -> "returned";
            case "ADAPT" -> "changed_place";
            case "ATTEST" -> "after_attestation";
            case "OTH" -> "new_position";
            default -> "lacking_competencies";
        };
    }

    /** An earlier spell, years ago: tenure adds both spells and leaves the gap out. */
    private void backAfterBreak(School s, Person p) {
        LocalDate end = LocalDate.of(p.hired.getYear() - 3, 6, 1);
        p.row.values.remove("first_teaching_on");
        LocalDate start = end.minusYears(5).withMonth(9);
        p.row.set("birth_date", start.minusYears(23).minusDays(random.nextInt(300)));
        p.post.set("start_reason", "return");
        hiring.spell(p, s, "teacher", "main", BigDecimal.ONE, start, "first_hire")
                .set("ended_on", end)
                .set("end_reason", "own_wish");
    }

    private void programme(School s, Pair pair, boolean autumn, LocalDate approved) {
        LocalDate starts = approved.plusDays(random.nextInt(4));
        String status = programmes % 9 == 4 ? "approved" : autumn && programmes % 4 == 1 ? "prolonged" : "running";
        LocalDate ends = autumn
                ? LocalDate.of(2022, 5, 31)
                : starts.plusMonths(6 + random.nextInt(7)).minusDays(1);
        if (status.equals("prolonged")) {
            ends = LocalDate.of(2022, 3, 31);
        }
        programmeRow(s, pair.id)
                .set("approved_on", approved)
                .set("approved_by", "директор")
                .set("starts_on", starts)
                .set("ends_on", ends)
                .set("prolonged_to", status.equals("prolonged") ? LocalDate.of(2022, 9, 30) : null)
                .set("status", status)
                .set("goals_planned", 2 + random.nextInt(4));
    }

    private void draft(School s, Pair pair) {
        programmeRow(s, pair.id)
                .set("starts_on", LocalDate.of(2022, 4, 18))
                .set("ends_on", LocalDate.of(2022, 12, 15))
                .set("status", "draft");
    }

    Row programmeRow(School s, String pairId) {
        programmes++;
        return world.row("programmes", s)
                .set("programme_id", String.format("ППН-%02d-%03d", s.number, programmes))
                .set("pair_id", pairId);
    }
}
