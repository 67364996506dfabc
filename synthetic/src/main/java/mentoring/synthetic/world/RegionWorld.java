package mentoring.synthetic.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import mentoring.synthetic.Draw;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.Size;

/** One region over all years: the most that is ever held in memory. */
public final class RegionWorld {
    private static final int NUMBERS_PER_SCHOOL = 1_000;
    private static final int NUMBERS_PER_REGION = 1_000_000;

    private final Parameters parameters;
    private final int region;
    private final SchoolPlan plan;
    private final LocalDate horizon;
    private final List<Career> careers = new ArrayList<>();
    private final List<Career> administrators = new ArrayList<>();
    private final List<List<Post>> posts = new ArrayList<>();
    private List<List<Pair>> pairs = List.of();
    private final List<List<MentorEntry>> mentors = new ArrayList<>();

    private List<Newcomer> pupils = List.of();

    /** Someone who becomes known on a day without being hired. */
    record Newcomer(Person person, LocalDate from) {}

    /** A post whose holder mentors somebody for the first time. */
    record MentorEntry(Post post, LocalDate first) {}

    private RegionWorld(Parameters parameters, Size size, int region) {
        this.parameters = parameters;
        this.region = region;
        this.plan = new SchoolPlan(parameters, size, region);
        this.horizon = Calendar.opening(parameters.lastYear() + 1);
    }

    /** @param region number of the region, from 0 */
    public static RegionWorld draw(Parameters parameters, Size size, int region) {
        RegionWorld world = new RegionWorld(parameters, size, region);
        world.people();
        world.pairs = new PairDraw(world).draw();
        world.pupils = new PupilPairDraw(world).draw(world.pairs);
        world.indexMentors();
        return world;
    }

    static long personKey(School school, int number) {
        return school.region() * (long) NUMBERS_PER_REGION + school.index() * (long) NUMBERS_PER_SCHOOL + number;
    }

    static String personId(School school, int number) {
        return "Ч-" + Identifiers.padded(school.region() + 1L, 2) + "-"
                + Identifiers.padded(school.index() * (long) NUMBERS_PER_SCHOOL + number, 6);
    }

    private void people() {
        Hazard hazard = new Hazard(parameters.careers());
        CareerDraw careerDraw = new CareerDraw(parameters, hazard, horizon);
        PostDraw postDraw = new PostDraw(parameters, plan.schools, horizon);
        Administration administration = new Administration(parameters, horizon);
        double inflow = Staffing.inflow(parameters, hazard);
        for (School school : plan.schools) {
            int number = 1;
            for (int cohort = parameters.firstYear() - Staffing.COHORTS_BEFORE;
                    school.general() && cohort <= parameters.lastYear();
                    cohort++) {
                if (!hires(school, cohort)) continue;
                SplittableRandom random = Draw.of(parameters.seed(), "hires", region, school.index(), cohort);
                int hires = Draw.poisson(random, school.staff() * inflow);
                for (int n = 0; n < hires; n++) {
                    SplittableRandom own =
                            Draw.of(parameters.seed(), "person", region, school.index(), cohort * 1_000L + n);
                    Career career =
                            careerDraw.draw(school, cohort, own, personKey(school, number), personId(school, number));
                    if (career == null) continue;
                    postDraw.draw(career, own);
                    careers.add(career);
                    number++;
                }
            }
            administrators.addAll(administration.draw(school, number));
        }
        index();
    }

    private static boolean hires(School school, int cohort) {
        return (school.openedOn() == null || cohort >= Calendar.academicYear(school.openedOn()))
                && (school.closedOn() == null || cohort < Calendar.academicYear(school.closedOn()));
    }

    private void index() {
        plan.schools.forEach(s -> posts.add(new ArrayList<>()));
        for (List<Career> group : List.of(administrators, careers)) {
            for (Career career : group)
                career.posts().forEach(p -> posts.get(p.school()).add(p));
        }
        Comparator<Post> order = Comparator.comparing(Post::from)
                .thenComparingLong(p -> p.person().key());
        posts.forEach(list -> list.sort(order));
    }

    private void indexMentors() {
        Map<Long, MentorEntry> firsts = new TreeMap<>();
        plan.schools.forEach(s -> mentors.add(new ArrayList<>()));
        for (List<Pair> ofSchool : pairs) {
            for (Pair pair : ofSchool) {
                if (pair.form().equals("KK")) continue;
                Post post = postOf(pair);
                MentorEntry entry = new MentorEntry(post, pair.from());
                long place = pair.mentor().key() * NUMBERS_PER_SCHOOL + pair.mentorSchool();
                firsts.merge(place, entry, (a, b) -> a.first().isAfter(b.first()) ? b : a);
            }
        }
        firsts.values().forEach(entry -> mentors.get(entry.post().school()).add(entry));
    }

    private Post postOf(Pair pair) {
        for (Post post : posts.get(pair.mentorSchool())) {
            if (post.person() == pair.mentor() && post.main() && post.holdsAt(pair.from())) return post;
        }
        throw new IllegalStateException("A mentor without a post: " + pair.number());
    }

    /** Everyone of the school who mentors, once. */
    List<MentorEntry> mentors(School school) {
        return mentors.get(school.index());
    }

    public Parameters parameters() {
        return parameters;
    }

    public int region() {
        return region;
    }

    public String regionCode() {
        return Municipality.regionCode(region);
    }

    /** First day after the world. */
    public LocalDate horizon() {
        return horizon;
    }

    public List<School> schools() {
        return plan.schools;
    }

    public School school(int index) {
        return plan.schools.get(index);
    }

    List<Municipality> municipalities() {
        return plan.municipalities;
    }

    /** Everyone who was ever hired to teach and is seen in the years of the world. */
    public List<Career> careers() {
        return careers;
    }

    /** Pupils who mentor or are mentored. */
    List<Newcomer> pupils() {
        return pupils;
    }

    List<Career> administrators() {
        return administrators;
    }

    /** All posts of a school in the order in which they began. */
    public List<Post> posts(School school) {
        return posts.get(school.index());
    }

    /** All pairs of a school's mentees. */
    public List<Pair> pairs(School school) {
        return pairs.get(school.index());
    }

    /** Main teaching posts in force on the day. */
    public List<Post> teaching(School school, LocalDate day) {
        List<Post> found = new ArrayList<>();
        for (Post post : posts(school)) {
            if (post.main() && post.teaching() && post.holdsAt(day)) found.add(post);
        }
        return found;
    }
}
