package mentoring.synthetic.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import mentoring.synthetic.Draw;
import mentoring.synthetic.Parameters;

/** Finds mentors for those who were drawn to be mentored, and adds pairs that exist on paper only. */
final class PairDraw {
    private static final int EXPERIENCED_DAYS = 5 * 365;
    private static final double IN_A_GROUP = 0.08;
    /** Of the pairs whose programme is over this share goes on with another one, for at most three years. */
    private static final double GOES_ON = 0.6;

    private static final int MOST_PROGRAMMES = 3;
    private static final String[] LATER_GROUPS = {
        "lacking_competencies", "lacking_competencies", "returned", "changed_place", "new_position", "after_attestation"
    };
    private static final String[] REQUESTS = {
        "METH",
        "METH",
        "METH",
        "METH",
        "ADAPT",
        "ADAPT",
        "CLASS",
        "CLASS",
        "ICT",
        "SUBJ",
        "PARENT",
        "BEHAV",
        "METH_COMP",
        "ATTEST",
        "CHANGE",
        "OTH"
    };

    private final RegionWorld world;
    private final Parameters parameters;
    private final List<List<Pair>> pairs = new ArrayList<>();
    private final Map<Long, List<Pair>> byMentor = new HashMap<>();

    PairDraw(RegionWorld world) {
        this.world = world;
        this.parameters = world.parameters();
    }

    List<List<Pair>> draw() {
        world.schools().forEach(s -> pairs.add(new ArrayList<>()));
        List<Wish> wishes = new ArrayList<>();
        for (Career career : world.careers()) {
            SplittableRandom random =
                    Draw.of(parameters.seed(), "pair", career.person().key());
            Wish wish = wish(career, random);
            if (wish != null) wishes.add(wish);
        }
        wishes.sort(Comparator.comparing((Wish w) -> w.from)
                .thenComparingLong(w -> w.career.person().key()));
        wishes.forEach(this::fulfil);
        return pairs;
    }

    private record Wish(Career career, Post post, LocalDate from, boolean formal, SplittableRandom random) {}

    private Wish wish(Career career, SplittableRandom random) {
        LocalDate from = career.mentoredFrom();
        boolean formal = from == null;
        if (formal) {
            from = career.hiredOn().plusDays(20 + random.nextInt(60));
            boolean wanted = Draw.chance(random, parameters.mentoring().formalShare());
            if (!wanted || career.hiredOn().isBefore(Calendar.opening(parameters.firstYear()))) return null;
            School school = world.school(career.homeSchool());
            if (school.adoptedIn() > Calendar.academicYear(from)) return null;
        }
        Post post = mainPostFrom(career, from);
        if (post == null || formal && post.to() != null && !post.to().isAfter(from.plusDays(30))) return null;
        return new Wish(career, post, Fact.max(from, post.from()), formal, random);
    }

    private static Post mainPostFrom(Career career, LocalDate day) {
        Post now = career.mainPostAt(day);
        if (now != null) return now;
        for (Post post : career.posts()) if (post.main() && post.from().isAfter(day)) return post;
        return null;
    }

    private void fulfil(Wish wish) {
        Post mentor = mentor(wish);
        if (mentor == null) return;
        SplittableRandom random = wish.random;
        School school = world.school(wish.post.school());
        List<Pair> here = pairs.get(school.index());
        LocalDate from = wish.from;
        Terms terms = terms(wish, mentor);
        Pair group = wish.formal || !Draw.chance(random, IN_A_GROUP) ? null : group(mentor, school, from);
        boolean ordered = !wish.formal || Draw.chance(random, 0.6);
        int number = group != null
                ? group.number()
                : here.stream().mapToInt(Pair::number).max().orElse(0) + 1;
        LocalDate order = group != null ? group.orderDate() : ordered ? from.minusDays(random.nextInt(6)) : null;
        String orderNumber = group != null ? group.orderNumber() : ordered ? (40 + random.nextInt(260)) + "-ОД" : null;
        boolean young = wish.career.hiredOn().plusYears(3).isAfter(from);
        String target = young ? "young_specialist" : Draw.pick(random, LATER_GROUPS);
        String main = Draw.pick(random, REQUESTS);
        String more = Draw.pick(random, REQUESTS);
        boolean remote = mentor.school() != school.index();
        here.add(new Pair(
                school,
                number,
                wish.career.person(),
                wish.career,
                mentor.person(),
                mentor.school(),
                form(wish.post, mentor),
                group != null ? "GRP" : remote ? "VIRT" : kinds(random),
                target,
                main,
                main.equals(more) ? main : main + ";" + more,
                orderNumber,
                order,
                from,
                terms.to,
                terms.reason,
                wish.formal || group != null ? List.of() : terms.programmes));
        byMentor.computeIfAbsent(mentor.person().key(), k -> new ArrayList<>()).add(here.get(here.size() - 1));
    }

    private static String kinds(SplittableRandom random) {
        return Draw.pick(random, "TRAD", "TRAD", "TRAD", "TRAD", "TRAD;SIT", "SHORT", "TRAD;VIRT", "REV", "SIT");
    }

    private static String form(Post mentee, Post mentor) {
        if (!mentor.teaching()) return mentee.position().equals("teacher") ? "HT" : "HP";
        return mentor.position().equals("teacher") && mentee.position().equals("teacher") ? "TT" : "PP";
    }

    /** A running pair of the same mentor that began close by: the newcomer joins it. */
    private Pair group(Post mentor, School school, LocalDate from) {
        for (Pair pair : byMentor.getOrDefault(mentor.person().key(), List.of())) {
            boolean close = pair.from().isAfter(from.minusDays(30)) && pair.to().isAfter(from.plusDays(90));
            if (close && pair.school() == school && !pair.programmes().isEmpty()) return pair;
        }
        return null;
    }

    private Post mentor(Wish wish) {
        int at = wish.post.school();
        Post found = mentorIn(world.school(at), wish);
        Municipality municipality = world.school(at).municipality();
        for (int step = 1; found == null && step < 12; step++) {
            for (int other : new int[] {at - step, at + step}) {
                boolean near = other >= 0
                        && other < world.schools().size()
                        && world.school(other).general()
                        && world.school(other).municipality() == municipality;
                if (near && found == null) found = mentorIn(world.school(other), wish);
            }
        }
        return found;
    }

    /** The colleague with the fewest mentees; of equals one of the same subject. */
    private Post mentorIn(School school, Wish wish) {
        Post best = null;
        int fewest = parameters.mentoring().maxMentees();
        boolean bestSameSubject = false;
        boolean heads = Draw.chance(wish.random, 0.06);
        for (Post post : world.posts(school)) {
            boolean fits = post.main()
                    && post.holdsAt(wish.from)
                    && (post.to() == null || post.to().isAfter(wish.from.plusDays(120)))
                    && post.person() != wish.career.person()
                    && (post.teaching()
                            ? post.career().hiredOn().plusDays(EXPERIENCED_DAYS).isBefore(wish.from)
                            : heads);
            if (!fits) continue;
            int mentees = 0;
            for (Pair pair : byMentor.getOrDefault(post.person().key(), List.of())) {
                if (pair.holdsAt(wish.from)) mentees++;
            }
            boolean same = wish.post.subject() != null && wish.post.subject().equals(post.subject());
            if (mentees < fewest || mentees == fewest && best != null && same && !bestSameSubject) {
                best = post;
                fewest = mentees;
                bestSameSubject = same;
            }
        }
        return best;
    }

    private record Terms(LocalDate to, String reason, List<Pair.Programme> programmes) {}

    /** A programme runs to the end of May where that makes three to twelve months; the pair ends with its last one. */
    private Terms terms(Wish wish, Post mentor) {
        SplittableRandom random = wish.random;
        LocalDate from = wish.from;
        LocalDate ends = LocalDate.of(Calendar.academicYear(from) + 1, 5, 31);
        if (from.plusMonths(3).minusDays(1).isAfter(ends))
            ends = from.plusMonths(6L + random.nextInt(6)).minusDays(1);
        LocalDate prolonged = Draw.chance(random, 0.08) ? ends.plusMonths(1L + random.nextInt(3)) : null;
        int programmes = 1;
        while (prolonged == null && programmes < MOST_PROGRAMMES && Draw.chance(random, GOES_ON)) programmes++;
        int next = Calendar.academicYear(ends) + 1;
        LocalDate last = prolonged == null ? ends : prolonged;
        LocalDate planned = programmes == 1 ? last.plusDays(1) : LocalDate.of(next + programmes - 1, 6, 1);
        boolean refused = Draw.chance(random, 0.03);
        LocalDate to = refused ? from.plusDays(70 + random.nextInt(60)) : planned;
        String reason = refused ? "mentor_withdrew" : "completed";
        if (mentor.to() != null && mentor.to().isBefore(to)) {
            to = mentor.to();
            reason = "mentor_replaced";
        }
        if (wish.post.to() != null && wish.post.to().isBefore(to)) {
            to = wish.post.to();
            reason = "dismissal";
        }
        if (!to.isAfter(from)) to = from.plusDays(1);
        List<Pair.Programme> drawn = new ArrayList<>(programmes);
        drawn.add(programme(1, from, ends, prolonged, to, random));
        for (int n = 2; n <= programmes; n++) {
            LocalDate again = LocalDate.of(next + n - 2, 9, 16);
            if (to.isAfter(again)) {
                drawn.add(programme(n, again, LocalDate.of(again.getYear() + 1, 5, 31), null, to, random));
            }
        }
        return new Terms(to, reason, drawn);
    }

    private static Pair.Programme programme(
            int number, LocalDate starts, LocalDate ends, LocalDate prolonged, LocalDate to, SplittableRandom random) {
        LocalDate last = prolonged == null ? ends : prolonged;
        boolean early = !to.isAfter(last);
        LocalDate stopped = early ? Fact.max(to, starts) : null;
        boolean closed = Draw.chance(random, 0.85);
        int goals = 3 + random.nextInt(4);
        int reached = Math.max(0, goals - random.nextInt(3));
        boolean reachedProlonging = prolonged != null && to.isAfter(ends);
        return new Pair.Programme(
                number,
                starts,
                ends,
                reachedProlonging ? prolonged : null,
                early || !closed ? null : last,
                stopped,
                goals,
                reached);
    }
}
