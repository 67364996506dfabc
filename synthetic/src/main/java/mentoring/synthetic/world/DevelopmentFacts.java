package mentoring.synthetic.world;

import static mentoring.synthetic.world.Fact.known;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import mentoring.synthetic.Draw;
import mentoring.synthetic.Parameters;

/** Diagnostics on entry and exit, individual routes and activities of teachers. */
final class DevelopmentFacts {
    private static final String[] AREAS = {
        "theory", "legal", "subject", "psychology", "methods", "ict", "digital", "extracurricular", "health"
    };
    private static final double[] AREA_MEANS = {0.66, 0.56, 0.70, 0.60, 0.58, 0.62, 0.52, 0.68, 0.72};
    private static final double ABILITY_SD = 0.10;
    private static final double TIREDNESS_OF_AGE_IN_ICT = 0.08;
    private static final double PRACTICE = 0.01;
    private static final BigDecimal MAX = BigDecimal.valueOf(25);
    private static final BigDecimal THRESHOLD = new BigDecimal("0.6");
    private static final double ASSESSED_MENTEES = 0.75;
    private static final double ASSESSED_OTHERS = 0.03;
    private static final double LOW_MEAN = 0.58;
    private static final int ROUTE_ITEMS = 8;

    private final RegionWorld world;
    private final Parameters parameters;

    DevelopmentFacts(RegionWorld world) {
        this.world = world;
        this.parameters = world.parameters();
    }

    void ofSchool(School school, List<Fact> facts) {
        for (Pair pair : world.pairs(school)) mentee(school, pair, facts);
        for (Post post : world.posts(school)) {
            if (!post.main() || !post.teaching() || !school.general()) continue;
            others(school, post, facts);
            activities(post, facts);
        }
    }

    private void mentee(School school, Pair pair, List<Fact> facts) {
        if (pair.menteeCareer() == null || pair.programmes().isEmpty()) return;
        SplittableRandom random =
                Draw.of(parameters.seed(), "assessed", pair.mentee().key());
        if (!Draw.chance(random, ASSESSED_MENTEES)) return;
        Pair.Programme programme = pair.programmes().get(0);
        LocalDate entry = programme.starts().plusDays(5 + random.nextInt(10));
        LocalDate exit = programme.ends().minusDays(5 + random.nextInt(10));
        if (!exit.isBefore(pair.to())) exit = null;
        measure(school, pair.menteeCareer(), entry, exit, true, random, facts);
    }

    /** Some are sent to the diagnostics each autumn; those with a low mean are measured again: they rise by chance. */
    private void others(School school, Post post, List<Fact> facts) {
        Career career = post.career();
        if (career.mentoredFrom() != null) return;
        int first = Math.max(parameters.firstYear() + 3, Calendar.academicYear(post.from()) + 1);
        for (int year = first; year <= parameters.lastYear(); year++) {
            LocalDate entry = LocalDate.of(year, 10, 15);
            if (!post.holdsAt(entry)) return;
            SplittableRandom random =
                    Draw.of(parameters.seed(), "assessed-other", career.person().key(), year);
            if (!Draw.chance(random, ASSESSED_OTHERS)) continue;
            LocalDate exit = LocalDate.of(year + 1, 4, 10);
            measure(school, career, entry, post.holdsAt(exit) ? exit : null, false, random, facts);
            return;
        }
    }

    private void measure(
            School school,
            Career career,
            LocalDate entry,
            LocalDate exit,
            boolean mentored,
            SplittableRandom random,
            List<Fact> facts) {
        double ability = ABILITY_SD * Draw.normal(random);
        double[] truth = new double[AREAS.length];
        double[] first = new double[AREAS.length];
        double mean = 0;
        for (int a = 0; a < AREAS.length; a++) {
            truth[a] = trueScore(school, career, a) + ability + ABILITY_SD * Draw.normal(random);
            first[a] = truth[a] + parameters.mentoring().measurementSd() * Draw.normal(random);
            mean += first[a] / AREAS.length;
            assessment(career, AREAS[a], entry, "entry", first[a], facts);
        }
        if (exit == null || !mentored && mean > LOW_MEAN) return;
        double gain = PRACTICE + (mentored ? parameters.mentoring().effectOnDeficits() : 0);
        for (int a = 0; a < AREAS.length; a++) {
            double second = truth[a] + gain + parameters.mentoring().measurementSd() * Draw.normal(random);
            assessment(career, AREAS[a], exit, "exit", second, facts);
        }
    }

    private double trueScore(School school, Career career, int area) {
        Municipality m = school.municipality();
        SplittableRandom random = Draw.of(parameters.seed(), "gap", m.region(), m.index(), area);
        double gap = parameters.mentoring().competencyGapByTerritory() * Draw.normal(random);
        boolean senior = career.hiredOn().getYear() < parameters.firstYear() - 15;
        boolean digital = AREAS[area].equals("ict") || AREAS[area].equals("digital");
        return AREA_MEANS[area] + gap - (senior && digital ? TIREDNESS_OF_AGE_IN_ICT : 0);
    }

    private static void assessment(
            Career career, String area, LocalDate day, String wave, double share, List<Fact> facts) {
        double clipped = Math.min(1, Math.max(0.04, share));
        BigDecimal score = BigDecimal.valueOf(clipped * MAX.doubleValue()).setScale(1, RoundingMode.HALF_UP);
        facts.add(Fact.ofRegion(
                "assessments",
                (at, ids) -> new Object[] {
                    ids.person(career.person()), area, "ЦНППМ, 25 баллов", day, "test", wave, score, MAX, THRESHOLD
                },
                day));
    }

    private static final String[] ACTIVITY = {
        "training", "speech", "contest", "publication", "community", "innovation_project"
    };
    private static final String[] ACTIVITY_TITLES = {
        "Курсы повышения квалификации", "Выступление на методическом объединении", "Педагогический дебют",
        "Статья в сборнике", "Школьное методическое объединение", "Инновационная площадка школы"
    };

    private void activities(Post post, List<Fact> facts) {
        SplittableRandom random =
                Draw.of(parameters.seed(), "activities", post.person().key(), post.school());
        int first = Math.max(parameters.firstYear(), Calendar.academicYear(post.from()));
        for (int year = first; year <= parameters.lastYear(); year++) {
            int which = Draw.weighted(random, 5, 3, 1, 1, 1, 1);
            LocalDate day = Calendar.opening(year).plusDays(20 + random.nextInt(220));
            boolean active = Draw.chance(random, 0.22);
            String level = Draw.pick(random, "school", "school", "municipal", "municipal", "regional", "national");
            String result = ACTIVITY[which].equals("contest")
                    ? Draw.pick(random, "participant", "participant", "prize", "winner")
                    : null;
            BigDecimal hours = which == 0 ? BigDecimal.valueOf(Draw.pick(random, 16, 36, 72)) : null;
            if (!active || !post.holdsAt(day)) continue;
            facts.add(Fact.ofSchool(
                    "activities",
                    (at, ids) -> new Object[] {
                        ids.person(post.person()),
                        ACTIVITY[which],
                        level,
                        day,
                        which == 1 ? "докладчик" : null,
                        result,
                        hours,
                        ACTIVITY_TITLES[which]
                    },
                    day));
        }
    }

    /** Individual routes of four or five years, led by a tutor of the region's centre. */
    void routes(School school, List<Fact> facts) {
        List<Post> tutors = world.posts(world.schools().get(world.schools().size() - 1));
        for (Post post : world.posts(school)) {
            if (!post.main() || !post.teaching() || !school.general()) continue;
            SplittableRandom random =
                    Draw.of(parameters.seed(), "route", post.person().key());
            int year = parameters.firstYear() + 4 + random.nextInt(Math.max(1, parameters.years() - 4));
            boolean chosen = Draw.chance(random, 0.04);
            LocalDate starts = Calendar.opening(year);
            if (!chosen || !post.holdsAt(starts) || post.from().isAfter(starts.minusYears(2))) continue;
            LocalDate ends = starts.plusYears(4L + random.nextInt(2)).minusDays(1);
            String id = "ИОМ-" + Identifiers.padded(post.person().key(), 8);
            List<Post> there = tutors.stream().filter(t -> t.holdsAt(starts)).toList();
            Person tutor = there.isEmpty()
                    ? null
                    : there.get(random.nextInt(there.size())).person();
            facts.add(Fact.ofRegion(
                    "routes",
                    (at, ids) -> new Object[] {
                        id, ids.person(post.person()), starts, ends, tutor == null ? null : ids.person(tutor)
                    },
                    starts));
            routeItems(id, post, starts, ends, random, facts);
        }
    }

    private static void routeItems(
            String id, Post post, LocalDate starts, LocalDate ends, SplittableRandom random, List<Fact> facts) {
        long days = java.time.temporal.ChronoUnit.DAYS.between(starts, ends);
        for (int n = 1; n <= ROUTE_ITEMS; n++) {
            LocalDate planned = starts.plusDays(days * n / (ROUTE_ITEMS + 1));
            LocalDate when = planned.plusDays(random.nextInt(60) - 20);
            LocalDate done = Draw.chance(random, 0.85) && post.holdsAt(when) ? when : null;
            Long step = (long) Math.min(7, n);
            String kind = step == 5 || step == 4
                    ? Draw.pick(random, "a_training", "b_trial", "c_innovation", "d_measure")
                    : null;
            String product = Draw.pick(random, "lesson_plan", "guidelines", "technique", "event_script", "other");
            Long number = (long) n;
            facts.add(Fact.ofRegion(
                    "route_events",
                    (at, ids) -> new Object[] {
                        id, number, step, kind, planned, known(done, at), known(done, at) == null ? null : product
                    },
                    starts,
                    done));
        }
    }
}
