package mentoring.synthetic.world;

import java.time.LocalDate;
import java.util.SplittableRandom;
import mentoring.synthetic.Draw;
import mentoring.synthetic.Parameters;

/** Draws who is hired by a school in a year, when mentoring begins and when the person leaves. */
final class CareerDraw {
    private static final double WOMEN = 0.86;
    private static final double HIRED_IN_SEPTEMBER = 0.65;
    private static final double EARLY_ENTRY = 0.65;

    private final Parameters parameters;
    private final Hazard hazard;
    private final Lifetime lifetime;
    private final LocalDate horizon;

    CareerDraw(Parameters parameters, Hazard hazard, LocalDate horizon) {
        this.parameters = parameters;
        this.hazard = hazard;
        this.lifetime = new Lifetime(hazard, horizon);
        this.horizon = horizon;
    }

    /** The career, or null when it was over before the world begins or begins after it. */
    Career draw(School school, int cohort, SplittableRandom random, long key, String id) {
        boolean woman = Draw.chance(random, WOMEN);
        boolean pedagogical = Draw.chance(random, parameters.careers().pedagogicalShare());
        LocalDate hired = hiringDay(cohort, random);
        int age = Draw.chance(random, 0.72) ? 21 + Draw.poisson(random, 1.6) : 23 + random.nextInt(20);
        LocalDate born = hired.minusYears(age).minusDays(1 + random.nextInt(364));
        double variance = parameters.careers().frailtyVariance();
        double frailty = variance == 0 ? 1 : Draw.gamma(random, 1 / variance);
        double ratio = Hazard.ratio(parameters, school.rural(), pedagogical, cohort);
        double threshold = -StrictMath.log(1 - random.nextDouble());
        LocalDate mentored = mentoringDay(school, cohort, pedagogical, hired, random);
        LocalDate left = lifetime.end(
                hired,
                frailty * ratio,
                threshold,
                mentored,
                parameters.mentoring().hazardRatio());
        LocalDate retires = born.plusDays((long) (365.25 * (61 + 5 * Draw.normal(random))))
                .withMonth(7)
                .withDayOfMonth(1 + random.nextInt(28));
        if (!retires.isAfter(hired)) retires = hired.plusYears(1);
        boolean byAge = retires.isBefore(horizon) && (left == null || retires.isBefore(left));
        if (byAge) left = retires;
        if (hired.isAfter(horizon) || left != null && !left.isAfter(Calendar.opening(parameters.firstYear()))) {
            return null;
        }
        Person person = person(random, key, id, woman, born, pedagogical, hired);
        Career career = new Career(person, frailty, ratio, pedagogical, school.index(), hired);
        career.left(left, byAge);
        if (mentored != null && mentored.isBefore(horizon) && (left == null || mentored.isBefore(left))) {
            career.mentored(mentored);
        }
        return career;
    }

    private static LocalDate hiringDay(int cohort, SplittableRandom random) {
        LocalDate opening = Calendar.opening(cohort);
        return Draw.chance(random, HIRED_IN_SEPTEMBER) ? opening : opening.plusDays(1 + random.nextInt(270));
    }

    /** The day on which the person would enter a programme if still there. */
    private LocalDate mentoringDay(
            School school, int cohort, boolean pedagogical, LocalDate hired, SplittableRandom random) {
        double u = random.nextDouble();
        long days = Draw.chance(random, EARLY_ENTRY) ? 20 + random.nextInt(50) : 70 + random.nextInt(330);
        if (cohort < parameters.firstYear()) return laterEntryOfStock(school, random);
        boolean adopted = school.adoptedIn() <= cohort;
        double share = adopted
                ? parameters.mentoring().takeUp()
                : parameters.mentoring().takeUpBefore();
        if (u < entering(share, pedagogical)) return hired.plusDays(days);
        boolean soon = !adopted && school.adoptedIn() <= cohort + 2;
        if (soon && u < entering(parameters.mentoring().takeUp(), pedagogical)) {
            return LocalDate.of(school.adoptedIn(), 10, 1).plusDays(days / 8);
        }
        return laterEntry(school, hired, random);
    }

    private LocalDate laterEntryOfStock(School school, SplittableRandom random) {
        boolean enters = Draw.chance(random, parameters.mentoring().laterShare() / 2);
        int days = random.nextInt(parameters.years() * 365);
        LocalDate day = Calendar.opening(parameters.firstYear()).plusDays(days);
        return enters && school.adoptedIn() <= Calendar.academicYear(day) ? day : null;
    }

    /** Some enter with experience: on their own wish, after a break, before an attestation. */
    private LocalDate laterEntry(School school, LocalDate hired, SplittableRandom random) {
        boolean enters = Draw.chance(random, parameters.mentoring().laterShare());
        LocalDate day = hired.plusDays(3 * 366L + random.nextInt(7 * 365));
        return enters && school.adoptedIn() <= Calendar.academicYear(day) ? day : null;
    }

    private double entering(double share, boolean pedagogical) {
        double odds = share
                / (1 - share)
                * (pedagogical ? 1 : StrictMath.exp(parameters.mentoring().selectionLogOdds()));
        return odds / (1 + odds);
    }

    private Person person(
            SplittableRandom random,
            long key,
            String id,
            boolean woman,
            LocalDate born,
            boolean pedagogical,
            LocalDate hired) {
        boolean higher = Draw.chance(random, 0.82);
        String education = (higher ? "higher" : "vocational") + (pedagogical ? "_pedagogical" : "_other");
        LocalDate earliest = born.plusYears(higher ? 22 : 20);
        LocalDate graduated = LocalDate.of(Math.min(hired.getYear(), earliest.getYear()), 6, 25);
        LocalDate first = Draw.chance(random, 0.65) ? hired.plusYears(3L + random.nextInt(4)) : null;
        LocalDate highest = first != null && Draw.chance(random, 0.5) ? first.plusYears(4L + random.nextInt(4)) : null;
        String snils = Draw.chance(random, parameters.careers().snilsShare()) ? Identifiers.snils(key) : null;
        return new Person(
                key,
                id,
                Names.fullName(random, woman),
                born,
                snils,
                woman,
                education,
                graduated,
                hired,
                first,
                highest);
    }
}
