package mentoring.synthetic.world;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import mentoring.synthetic.Draw;
import mentoring.synthetic.Parameters;

/** Turns a career into posts: moves between schools, mergers and splits, summer gaps, returns, leaves, second jobs. */
final class PostDraw {
    private static final String[] POSITIONS = {
        "teacher",
        "educator",
        "psychologist",
        "social_educator",
        "speech_therapist",
        "extracurricular_teacher",
        "organiser",
        "librarian",
        "tutor",
        "safety_teacher",
        "pe_instructor"
    };
    private static final double[] POSITION_WEIGHTS = {80, 3, 3, 3, 2, 3, 2, 1, 1, 1, 1};
    private static final String[] SUBJECTS = {
        "primary_classes", "russian", "mathematics", "english", "history", "physics", "chemistry", "biology",
        "geography", "informatics", "pe", "technology", "music", "art", "social_studies", "german"
    };
    private static final double[] SUBJECT_WEIGHTS = {26, 14, 12, 9, 6, 4, 3, 4, 4, 4, 6, 4, 2, 2, 2, 1};
    private static final double SPLIT_MOVES = 0.35;
    private static final double TO_ANOTHER_REGION = 0.05;

    private final Parameters parameters;
    private final List<School> schools;
    private final LocalDate begins;
    private final LocalDate horizon;

    PostDraw(Parameters parameters, List<School> schools, LocalDate horizon) {
        this.parameters = parameters;
        this.schools = schools;
        this.begins = Calendar.opening(parameters.firstYear());
        this.horizon = horizon;
    }

    void draw(Career career, SplittableRandom random) {
        new Path(career, random).walk();
    }

    /** One career on its way through the schools. */
    private final class Path {
        private final Career career;
        private final SplittableRandom random;
        private final String position;
        private final String subject;
        private final int rate;
        private int school;
        private LocalDate from;
        private String reason = "first_hire";

        Path(Career career, SplittableRandom random) {
            this.career = career;
            this.random = random;
            this.position = POSITIONS[Draw.weighted(random, POSITION_WEIGHTS)];
            this.subject = position.equals("teacher") ? SUBJECTS[Draw.weighted(random, SUBJECT_WEIGHTS)] : null;
            this.rate = Draw.pick(random, 100, 100, 100, 100, 100, 100, 75, 50, 125, 150);
            this.school = career.homeSchool();
            this.from = career.hiredOn();
        }

        void walk() {
            int gap = Draw.chance(random, parameters.careers().summerGapShare()) ? random.nextInt(3) : -1;
            LocalDate left = career.leftOn();
            for (int year = Calendar.academicYear(from); year <= parameters.lastYear(); year++) {
                LocalDate september = Calendar.opening(year + 1);
                boolean moves = Draw.chance(random, parameters.careers().transferShare());
                int days = random.nextInt(20);
                boolean moreYears = left == null || left.isAfter(september);
                if (!moreYears || !september.isBefore(horizon)) break;
                restructured(september);
                if (from.equals(september)) continue;
                if (moves) move(september, days);
                else if (year - Calendar.academicYear(career.hiredOn()) == gap) summer(september, days);
            }
            finish(left);
            leaves();
            secondJob();
        }

        /** A school that closed or split takes people along. */
        private void restructured(LocalDate september) {
            School now = schools.get(school);
            if (september.equals(now.closedOn())) {
                end(september, "liquidation", now.successor());
                start(now.successor(), september, "transfer");
                return;
            }
            for (School other : schools) {
                if (other.splitFrom() == school
                        && september.equals(other.openedOn())
                        && Draw.chance(random, SPLIT_MOVES)) {
                    end(september, "transfer", other.index());
                    start(other.index(), september, "transfer");
                    return;
                }
            }
        }

        private void move(LocalDate september, int days) {
            int to = otherSchool(september);
            if (to == school) return;
            end(september.minusDays(days), "transfer", to);
            start(to, september, "transfer");
        }

        private int otherSchool(LocalDate day) {
            School now = schools.get(school);
            boolean near = Draw.chance(random, parameters.careers().transferWithinMunicipality());
            int reach = near ? 40 : schools.size();
            for (int attempt = 0; attempt < 30; attempt++) {
                int at = near ? now.index() - reach / 2 + random.nextInt(reach) : random.nextInt(reach);
                if (at < 0 || at >= schools.size() || at == school) continue;
                School other = schools.get(at);
                boolean there = !near || other.municipality() == now.municipality();
                boolean roomy = random.nextInt(60) < other.staff();
                boolean subjectTaught = other.lastGrade() > 4 || "primary_classes".equals(subject) || subject == null;
                if (there && roomy && subjectTaught && other.general() && other.openAt(day) && staysOpen(other, day)) {
                    return at;
                }
            }
            return school;
        }

        private boolean staysOpen(School other, LocalDate day) {
            return other.closedOn() == null || other.closedOn().isAfter(day.plusYears(1));
        }

        private void summer(LocalDate september, int days) {
            LocalDate end = LocalDate.of(september.getYear(), 6, 1).plusDays(days);
            if (!end.isAfter(from)) return;
            end(end, "term_end", -1);
            start(school, september, "other");
        }

        private void finish(LocalDate left) {
            if (left == null) {
                add(from, null, null, -1, null);
                return;
            }
            if (career.retired()) {
                add(from, left, Draw.chance(random, 0.95) ? "retirement" : "death", -1, null);
                return;
            }
            boolean away = Draw.chance(random, TO_ANOTHER_REGION);
            int which = Draw.weighted(random, 66, 14, 7, 6, 1, 3, 3);
            String why = new String[] {"own_wish", "agreement", "term_end", "redundancy", "employer", "other", "unknown"
                    }
                    [which];
            add(
                    from,
                    left,
                    away ? "own_wish" : why,
                    -1,
                    away ? Places.region(random.nextInt(85)).title() : null);
            boolean returns = Draw.chance(random, parameters.careers().returnShare());
            int gap = 1 + random.nextInt(4);
            int again = 1 + random.nextInt(9);
            LocalDate back = Calendar.opening(Calendar.academicYear(left) + gap);
            if (returns && back.isAfter(left.plusDays(180)) && back.isBefore(horizon) && !away) {
                if (!schools.get(school).openAt(back) || !staysOpen(schools.get(school), back)) return;
                career.returned(back);
                start(school, back, "return");
                LocalDate end = LocalDate.of(back.getYear() + again, 7, 1).plusDays(random.nextInt(50));
                School now = schools.get(school);
                if (now.closedOn() != null && now.closedOn().isBefore(end)) end = now.closedOn();
                if (end.isBefore(horizon)) add(from, end, "own_wish", -1, null);
                else add(from, null, null, -1, null);
            }
        }

        private void end(LocalDate day, String why, int to) {
            add(from, day, why, to, null);
        }

        private void start(int at, LocalDate day, String why) {
            school = at;
            from = day;
            reason = why;
        }

        /** What was over before the world begins is on nobody's list. */
        private void add(LocalDate start, LocalDate end, String why, int to, String region) {
            if (end != null && (!end.isAfter(begins) || !end.isAfter(start))) return;
            career.posts()
                    .add(new Post(
                            career, school, position, subject, "main", rate, start, reason, end, why, to, region));
        }

        private void leaves() {
            int age = career.hiredOn().getYear() - career.person().birthDate().getYear();
            boolean woman = career.person().woman();
            boolean child = Draw.chance(random, parameters.careers().childcareShare());
            LocalDate childFrom = career.hiredOn().plusDays(300 + random.nextInt(2200));
            int childDays = 500 + random.nextInt(590);
            if (woman && age < 33 && child) leave("childcare", childFrom, childDays);
            boolean service = Draw.chance(random, parameters.careers().conscriptionShare());
            LocalDate called = LocalDate.of(career.hiredOn().getYear() + 1 + random.nextInt(2), 11, 1);
            if (!woman && age < 26 && service) leave("service", called, 365);
            boolean ill = Draw.chance(random, parameters.careers().illnessShare());
            LocalDate illFrom = career.hiredOn().plusDays(200 + random.nextInt(5000));
            if (ill) leave("illness", illFrom, 120 + random.nextInt(90));
            boolean sabbatical = Draw.chance(random, 0.04);
            LocalDate free = Calendar.opening(Calendar.academicYear(career.hiredOn()) + 10 + random.nextInt(15));
            if (sabbatical) leave("long_sabbatical", free, 364);
        }

        private void leave(String kind, LocalDate start, int days) {
            LocalDate end = start.plusDays(days);
            LocalDate left = career.leftOn();
            if (!end.isAfter(begins)
                    || !start.isBefore(horizon)
                    || left != null && !start.isBefore(left.minusDays(30))) {
                return;
            }
            for (Career.Leave other : career.leaves()) {
                if (start.isBefore(other.to()) && other.from().isBefore(end)) return;
            }
            career.leaves().add(new Career.Leave(kind, start, left != null && left.isBefore(end) ? left : end));
        }

        private void secondJob() {
            boolean has = Draw.chance(random, parameters.careers().secondJobShare());
            int year = parameters.firstYear() + random.nextInt(parameters.years());
            LocalDate start = Calendar.opening(year);
            Post main = has ? career.mainPostAt(start) : null;
            if (main == null || career.leftOn() != null && career.leftOn().isBefore(start.plusMonths(9))) return;
            school = main.school();
            int at = otherSchool(start);
            if (at == main.school()) return;
            career.posts()
                    .add(new Post(
                            career,
                            at,
                            position,
                            subject,
                            "external_part_time",
                            50,
                            start,
                            "other",
                            LocalDate.of(year + 1, 6, 1),
                            "term_end",
                            -1,
                            null));
        }
    }
}
