package mentoring.synthetic.world;

import static mentoring.synthetic.world.Fact.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import mentoring.synthetic.Draw;

/** Bases of mentors and mentees, pairs, programmes and their events, as the school of the mentee tells them. */
final class MentoringFacts {
    private static final String[] COMPETENCIES = {
        "subject", "organisational", "psychological", "diagnostic", "analytical", "prognostic", "research"
    };
    private static final double[] COMPETENCY_SHARES = {0.64, 0.82, 0.57, 0.22, 0.32, 0.12, 0.29};
    private static final String[] INTERESTS = {"subject", "upbringing", "pupil_research", "gifted", "it"};
    private static final double[] INTEREST_SHARES = {0.6, 0.4, 0.25, 0.2, 0.2};
    private static final String[] ACHIEVEMENTS = {
        "contest_winner",
        "author",
        "webinar_host",
        "community_leader",
        "disseminator",
        "respected_professional",
        "methodical",
        "self_developing"
    };
    private static final double[] ACHIEVEMENT_SHARES = {0.15, 0.05, 0.2, 0.15, 0.1, 0.4, 0.3, 0.3};
    private static final String[] EVENTS = {
        "lesson_visit",
        "lesson_design",
        "consultation",
        "open_lesson",
        "master_class",
        "seminar",
        "webinar",
        "training_course",
        "project",
        "contest",
        "reflection"
    };
    private static final String[] PRODUCTS = {
        "lesson_plan", "lesson_plan", "guidelines", "technique", "event_script", "diagnostics_pack", "technology"
    };

    private final RegionWorld world;
    private final long seed;

    MentoringFacts(RegionWorld world) {
        this.world = world;
        this.seed = world.parameters().seed();
    }

    void ofSchool(School school, List<Fact> facts) {
        SplittableRandom random = Draw.of(seed, "bases", school.key());
        boolean mentorBase = Draw.chance(random, 0.92);
        boolean menteeBase = Draw.chance(random, 0.86);
        if (mentorBase) mentors(school, facts);
        for (Pair pair : world.pairs(school)) {
            facts.add(pair(pair));
            if (menteeBase) facts.add(mentee(pair));
            for (Pair.Programme programme : pair.programmes()) {
                facts.add(programme(pair, programme));
                events(pair, programme, facts);
            }
        }
    }

    private void mentors(School school, List<Fact> facts) {
        Set<Long> entered = new HashSet<>();
        for (RegionWorld.MentorEntry entry : world.mentors(school)) {
            Person person = entry.post().person();
            if (!entered.add(person.key())) continue;
            SplittableRandom random = Draw.of(seed, "mentor", person.key(), school.index());
            LocalDate from = Fact.max(
                    entry.first().minusDays(random.nextInt(40)), entry.post().from());
            if (from.isAfter(entry.first())) from = entry.first();
            LocalDate to = entry.post().to();
            LocalDate start = from;
            List<LocalDate> updates = updates(from, to, random);
            String competencies = some(random, COMPETENCIES, COMPETENCY_SHARES);
            String interests = some(random, INTERESTS, INTEREST_SHARES);
            String achievements = some(random, ACHIEVEMENTS, ACHIEVEMENT_SHARES);
            Long most = 1L + random.nextInt(3);
            // written consent is asked for by the labour code only since March 2025
            LocalDate consent = LocalDate.of(2025, 3, 3).plusDays(random.nextInt(40));
            List<LocalDate> changes = new ArrayList<>(updates);
            changes.add(0, from);
            changes.add(to);
            boolean agrees = to == null || to.isAfter(consent);
            if (agrees) changes.add(consent);
            facts.add(Fact.ofSchool(
                    "mentors",
                    (day, ids) -> new Object[] {
                        school.id(),
                        ids.person(person),
                        start,
                        known(to, day),
                        latest(updates, day),
                        competencies,
                        interests,
                        achievements,
                        most,
                        agrees ? known(consent, day) : null
                    },
                    changes.toArray(LocalDate[]::new)));
        }
    }

    /** Someone goes through the base each spring, mostly. */
    private List<LocalDate> updates(LocalDate from, LocalDate to, SplittableRandom random) {
        List<LocalDate> updates = new ArrayList<>();
        for (int year = from.getYear(); year <= world.parameters().lastYear() + 1; year++) {
            LocalDate day = LocalDate.of(year, 3, 1).plusDays(random.nextInt(45));
            boolean looked = Draw.chance(random, 0.9);
            if (looked && day.isAfter(from) && (to == null || day.isBefore(to))) updates.add(day);
        }
        return updates;
    }

    private static LocalDate latest(List<LocalDate> days, LocalDate until) {
        LocalDate latest = null;
        for (LocalDate day : days) if (!day.isAfter(until)) latest = day;
        return latest;
    }

    private static String some(SplittableRandom random, String[] codes, double[] shares) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) if (Draw.chance(random, shares[i])) chosen.add(codes[i]);
        return chosen.isEmpty() ? null : String.join(";", chosen);
    }

    private Fact mentee(Pair pair) {
        SplittableRandom random =
                Draw.of(seed, "mentee", pair.mentee().key(), pair.school().index(), pair.number());
        List<LocalDate> updates = updates(pair.from(), pair.to(), random);
        List<LocalDate> changes = new ArrayList<>(updates);
        changes.add(0, pair.from());
        changes.add(pair.to());
        return Fact.ofSchool(
                "mentees",
                (day, ids) -> new Object[] {
                    pair.school().id(),
                    ids.person(pair.mentee()),
                    pair.targetGroup(),
                    pair.request(),
                    pair.otherRequests(),
                    pair.from(),
                    known(pair.to(), day),
                    latest(updates, day)
                },
                changes.toArray(LocalDate[]::new));
    }

    private Fact pair(Pair pair) {
        String mentorSchool = world.school(pair.mentorSchool()).id();
        return Fact.ofPair(
                "pairs",
                pair,
                (day, ids) -> {
                    boolean ended = known(pair.to(), day) != null;
                    return new Object[] {
                        ids.pair(pair),
                        ids.person(pair.mentor()),
                        ids.person(pair.mentee()),
                        pair.school().id(),
                        mentorSchool,
                        null,
                        pair.form(),
                        pair.kinds(),
                        pair.orderNumber(),
                        pair.orderDate(),
                        pair.from(),
                        ended ? pair.to() : null,
                        ended ? pair.endReason() : null
                    };
                },
                pair.from(),
                pair.to());
    }

    private Fact programme(Pair pair, Pair.Programme programme) {
        LocalDate approved = programme.starts().minusDays(programme.goals());
        return Fact.ofPair(
                "programmes",
                pair,
                (day, ids) -> {
                    boolean completed = known(programme.completedOn(), day) != null;
                    boolean stopped = known(programme.stoppedOn(), day) != null;
                    LocalDate prolonged = programme.ends().isBefore(day) ? programme.prolongedTo() : null;
                    return new Object[] {
                        ids.programme(pair, programme.number()),
                        ids.pair(pair),
                        approved,
                        "директор",
                        programme.starts(),
                        programme.ends(),
                        prolonged,
                        completed ? "completed" : stopped ? "stopped" : prolonged != null ? "prolonged" : "running",
                        completed ? programme.completedOn() : null,
                        stopped ? programme.stoppedOn() : null,
                        (long) programme.goals(),
                        completed ? Long.valueOf(programme.reached()) : null
                    };
                },
                programme.starts(),
                programme.prolongedTo() == null ? null : programme.ends().plusDays(1),
                programme.completedOn(),
                programme.stoppedOn());
    }

    private void events(Pair pair, Pair.Programme programme, List<Fact> facts) {
        SplittableRandom random = Draw.of(seed, "events", pair.school().key(), pair.number(), programme.number());
        int count = 4 + random.nextInt(5);
        long length = programme.starts().until(programme.ends(), java.time.temporal.ChronoUnit.DAYS);
        for (int n = 1; n <= count; n++) {
            LocalDate planned = programme.starts().plusDays(length * n / (count + 1));
            LocalDate late = planned.plusDays(Math.max(0, random.nextInt(24) - 12));
            boolean happens = Draw.chance(random, 0.88) && late.isBefore(pair.to());
            LocalDate held = happens ? late : null;
            String product = Draw.chance(random, 0.6) ? Draw.pick(random, PRODUCTS) : null;
            boolean joint = Draw.chance(random, 0.1);
            String kind = n == count ? "reflection" : Draw.pick(random, EVENTS);
            Long number = (long) n;
            facts.add(Fact.ofPair(
                    "programme_events",
                    pair,
                    (day, ids) -> {
                        boolean done = known(held, day) != null;
                        return new Object[] {
                            ids.programme(pair, programme.number()),
                            number,
                            kind,
                            planned,
                            known(held, day),
                            done ? product : null,
                            done && joint
                        };
                    },
                    programme.starts(),
                    held));
        }
    }
}
