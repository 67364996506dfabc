package mentoring.synthetic.world;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import mentoring.synthetic.Draw;

/** Satisfaction of mentors and mentees each April, with those who do not answer; curators' own forms. */
final class SurveyFacts {
    private static final int ITEMS = 5;
    private static final int CURATOR_ITEMS = 9;
    private static final double ANSWERS = 0.72;
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final RegionWorld world;

    SurveyFacts(RegionWorld world) {
        this.world = world;
    }

    void ofSchool(School school, List<Fact> facts) {
        for (int year = world.parameters().firstYear() + 2;
                year <= world.parameters().lastYear();
                year++) {
            LocalDate april = LocalDate.of(year + 1, 4, 1);
            if (!school.openAt(april)) continue;
            survey(school, year, april, true, facts);
            survey(school, year, april, false, facts);
            if (school.adoptedIn() <= year) curator(school, year, april, facts);
        }
    }

    private void survey(School school, int year, LocalDate april, boolean mentors, List<Fact> facts) {
        String survey = mentors ? "mentor_satisfaction" : "mentee_satisfaction";
        Set<Long> invited = new HashSet<>();
        for (Pair pair : world.pairs(school)) {
            Person person = mentors ? pair.mentor() : pair.mentee();
            if (!pair.holdsAt(april) || !invited.add(person.key())) continue;
            SplittableRandom random = Draw.of(world.parameters().seed(), "survey", year, person.key(), mentors ? 1 : 0);
            double mood = 7.4 + (pair.programmes().isEmpty() ? -1.2 : 0.4) + 1.1 * Draw.normal(random);
            if (!Draw.chance(random, mood > 7 ? ANSWERS + 0.08 : ANSWERS - 0.12)) continue;
            answers(school, pair, person, survey, mentors ? "mentor" : "mentee", april, mood, random, facts);
        }
        round(school, year, survey, invited.size(), april, facts);
    }

    private static void answers(
            School school,
            Pair pair,
            Person person,
            String survey,
            String role,
            LocalDate april,
            double mood,
            SplittableRandom random,
            List<Fact> facts) {
        LocalDate day = april.plusDays(3 + random.nextInt(17));
        String respondent = "Р-" + Identifiers.padded(person.key(), 8);
        for (int item = 1; item <= ITEMS; item++) {
            double value = Math.min(10, Math.max(1, Math.rint(mood + 0.9 * Draw.normal(random))));
            BigDecimal score = BigDecimal.valueOf((long) value);
            String name = "В" + item;
            facts.add(Fact.ofSchool(
                    "survey_answers",
                    (at, ids) -> new Object[] {
                        survey, school.id(), respondent, role, ids.pair(pair), "exit", day, name, score, TEN, null
                    },
                    day));
        }
        boolean again = random.nextDouble() < 0.35 + 0.05 * (mood - 7);
        facts.add(Fact.ofSchool(
                "survey_answers",
                (at, ids) -> new Object[] {
                    survey,
                    school.id(),
                    respondent,
                    role,
                    ids.pair(pair),
                    "exit",
                    day,
                    "планирую быть наставником",
                    null,
                    null,
                    again
                },
                day));
    }

    private void curator(School school, int year, LocalDate april, List<Fact> facts) {
        SplittableRandom random = Draw.of(world.parameters().seed(), "curator-form", school.key(), year);
        if (!Draw.chance(random, 0.8)) return;
        LocalDate day = april.plusDays(random.nextInt(20));
        String respondent = "К-" + Identifiers.padded(school.key(), 7);
        for (int item = 1; item <= CURATOR_ITEMS; item++) {
            BigDecimal score = BigDecimal.valueOf(Draw.weighted(random, 0.15, 0.35, 0.5));
            String name = "К" + item;
            facts.add(Fact.ofSchool(
                    "survey_answers",
                    (at, ids) -> new Object[] {
                        "curator_self", school.id(), respondent, "curator", null, "exit", day, name, score, TWO, null
                    },
                    day));
        }
    }

    private static void round(School school, int year, String survey, int invited, LocalDate april, List<Fact> facts) {
        if (invited == 0) return;
        Long count = (long) invited;
        Long academicYear = (long) year;
        facts.add(Fact.ofSchool(
                "survey_rounds", (at, ids) -> new Object[] {survey, "exit", school.id(), academicYear, count}, april));
    }
}
