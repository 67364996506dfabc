package mentoring.synthetic.world;

import static mentoring.synthetic.world.Fact.known;
import static mentoring.synthetic.world.Fact.max;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** People, their posts and leaves. */
final class StaffFacts {
    private final RegionWorld world;
    private final LocalDate begins;

    StaffFacts(RegionWorld world) {
        this.world = world;
        this.begins = Calendar.opening(world.parameters().firstYear());
    }

    /** What a school knows about the people who work or worked there. */
    void ofSchool(School school, List<Fact> facts) {
        for (Post post : world.posts(school)) {
            facts.add(employment(school, post));
            boolean lastPost = post.main() && post == lastMain(post.career());
            if (lastPost) post.career().leaves().forEach(leave -> facts.add(leave(post.career(), leave)));
        }
    }

    /** The leave is told by the school where it was taken; careers with leaves rarely change schools. */
    private static Post lastMain(Career career) {
        Post last = null;
        for (Post post : career.posts()) if (post.main()) last = post;
        return last;
    }

    private Fact employment(School school, Post post) {
        BigDecimal rate = BigDecimal.valueOf(post.ratePercent(), 2);
        String to =
                post.destination() < 0 ? null : world.school(post.destination()).id();
        return Fact.ofSchool(
                "employment",
                (day, ids) -> {
                    boolean ended = known(post.to(), day) != null;
                    return new Object[] {
                        ids.person(post.person()),
                        school.id(),
                        post.position(),
                        post.subject(),
                        post.kind(),
                        rate,
                        post.from(),
                        post.startReason(),
                        ended ? post.to() : null,
                        ended ? post.endReason() : null,
                        ended ? to : null,
                        ended ? post.destinationRegion() : null
                    };
                },
                max(post.from(), begins),
                post.to());
    }

    private Fact leave(Career career, Career.Leave leave) {
        return Fact.ofSchool(
                "leaves",
                (day, ids) ->
                        new Object[] {ids.person(career.person()), leave.kind(), leave.from(), known(leave.to(), day)},
                max(max(leave.from(), begins), career.posts().get(0).from()),
                leave.to());
    }

    /** The region's register: everyone from the first post on. */
    Fact register(Career career) {
        return person(career.person(), max(career.posts().get(0).from(), begins));
    }

    static Fact person(Person person, LocalDate from) {
        return Fact.ofRegion(
                "persons",
                (day, ids) -> row(person, day, ids),
                from,
                person.firstCategoryOn(),
                person.highestCategoryOn());
    }

    public static Object[] row(Person person, LocalDate day, Ids ids) {
        return new Object[] {
            ids.person(person),
            person.fullName(),
            person.birthDate(),
            person.snils(),
            person.woman() ? "f" : "m",
            person.education(),
            person.graduatedOn(),
            person.firstTeachingOn(),
            person.education() == null ? null : person.categoryAt(day)
        };
    }
}
