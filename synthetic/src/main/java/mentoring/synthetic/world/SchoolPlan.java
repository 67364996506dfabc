package mentoring.synthetic.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import mentoring.synthetic.Draw;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.Size;

/** Draws municipalities and schools of a region with everything that happens to them over the years. */
final class SchoolPlan {
    private static final double CITY_MUNICIPALITIES = 0.2;
    private static final double CITY_SCHOOLS = 0.32;
    private static final int URBAN_SCHOOLS_OF_A_DISTRICT = 2;
    private static final double URBAN_SHARE_OF_A_LONE_DISTRICT = 0.45;
    private static final int SCHOOLS_PER_EVENT = 100;
    private static final double[] ADOPTION = {0.05, 0.07, 0.15, 0.10, 0.15, 0.22, 0.10, 0.16};

    private final Parameters parameters;
    private final int region;
    private final int wanted;
    final List<Municipality> municipalities = new ArrayList<>();
    final List<School> schools = new ArrayList<>();

    SchoolPlan(Parameters parameters, Size size, int region) {
        this.parameters = parameters;
        this.region = region;
        this.wanted = share(size.schools(), size.regions(), region);
        int count = size.municipalities() / size.regions();
        int cities = count == 1 ? 0 : (int) Math.max(1, Math.round(count * CITY_MUNICIPALITIES));
        LocalDate reform = LocalDate.of(parameters.firstYear() + 6, 1, 1);
        for (int m = 0; m < count; m++) {
            municipalities.add(Municipality.of(region, m, m < cities, m == cities ? reform : null));
        }
        spread(cities);
        events();
        schools.add(centre());
    }

    private static int share(int all, int parts, int part) {
        return all / parts + (part < all % parts ? 1 : 0);
    }

    private void spread(int cities) {
        int inCities = cities == 0 ? 0 : (int) Math.round(wanted * CITY_SCHOOLS);
        int districts = municipalities.size() - cities;
        for (Municipality m : municipalities) {
            int here = m.city()
                    ? share(inCities, cities, m.index())
                    : share(wanted - inCities, districts, m.index() - cities);
            int urban = m.city()
                    ? here
                    : municipalities.size() == 1
                            ? (int) Math.round(here * URBAN_SHARE_OF_A_LONE_DISTRICT)
                            : Math.min(here, URBAN_SCHOOLS_OF_A_DISTRICT);
            for (int n = 0; n < here; n++) schools.add(school(m, n, n >= urban));
        }
    }

    private School school(Municipality m, int number, boolean rural) {
        int index = schools.size();
        SplittableRandom random = Draw.of(parameters.seed(), "school", region, index);
        String kind = kind(random, rural);
        int lastGrade = kind.equals("nosh") ? 4 : kind.equals("oosh") ? 9 : 11;
        double spread = StrictMath.exp(0.45 * Draw.normal(random) - 0.1);
        int intake = (int) Math.max(rural ? 3 : 25, Math.round((rural ? 16 : 66) * spread));
        int pupils = (int) Math.round(intake * lastGrade * 0.93);
        int staff = (int) Math.max(lastGrade == 4 ? 4 : 9, Math.round(rural ? 5 + pupils / 12.0 : 6 + pupils / 17.0));
        SchoolNames names = SchoolNames.of(m, kind, number, rural);
        SchoolNames later = names.renamed();
        boolean renamed = Draw.chance(random, 0.02);
        int adopted = parameters.firstYear() + 2 + Draw.weighted(random, ADOPTION);
        boolean never = adopted == parameters.firstYear() + 1 + ADOPTION.length;
        return new School(
                region,
                index,
                m,
                Identifiers.ogrn(region, index),
                kind,
                names.full(),
                names.brief(),
                later.full(),
                later.brief(),
                rural,
                staff,
                intake,
                lastGrade,
                null,
                null,
                -1,
                -1,
                renamed ? LocalDate.of(parameters.firstYear() + 1 + random.nextInt(8), 7, 1) : null,
                never ? Integer.MAX_VALUE : adopted);
    }

    private static String kind(SplittableRandom random, boolean rural) {
        return rural
                ? Draw.pick(random, "sosh", "sosh", "sosh", "sosh", "sosh", "sosh", "oosh", "oosh", "oosh", "nosh")
                : Draw.pick(
                        random,
                        "sosh",
                        "sosh",
                        "sosh",
                        "sosh",
                        "sosh",
                        "sosh",
                        "sosh",
                        "gymnasium",
                        "lyceum",
                        "education_centre");
    }

    /** A hundredth of the schools closes into a neighbour, as many open out of a large one. */
    private void events() {
        int kept = schools.size();
        int each = Math.max(1, wanted / SCHOOLS_PER_EVENT);
        for (int e = 0; e < 2 * each; e++) {
            SplittableRandom random = Draw.of(parameters.seed(), "school-event", region, e);
            LocalDate day = Calendar.opening(parameters.firstYear() + 1 + random.nextInt(parameters.years() - 2));
            int at = (e * kept / (2 * each) + random.nextInt(Math.max(1, kept / (4 * each)))) % kept;
            if (e % 2 == 0) merge(at, day);
            else split(largest(at), day);
        }
    }

    private void merge(int at, LocalDate day) {
        int smallest = at;
        for (School s : neighbours(at)) {
            if (s.rural()
                    && s.closedOn() == null
                    && s.intake() < schools.get(smallest).intake()) smallest = s.index();
        }
        int into = largest(smallest);
        if (into != smallest && schools.get(smallest).closedOn() == null) {
            schools.set(smallest, schools.get(smallest).closing(day, into));
        }
    }

    private void split(int from, LocalDate day) {
        School old = schools.get(from);
        School fresh = school(old.municipality(), 40 + schools.size() % 50, old.rural());
        schools.add(fresh.opening(day, from).withStaff(Math.max(9, old.staff() / 3)));
    }

    private int largest(int at) {
        int best = at;
        for (School s : neighbours(at)) {
            if (s.closedOn() == null
                    && s.openedOn() == null
                    && s.staff() > schools.get(best).staff()) best = s.index();
        }
        return best;
    }

    private List<School> neighbours(int at) {
        Municipality m = schools.get(at).municipality();
        return schools.stream().filter(s -> s.municipality() == m).toList();
    }

    /** The region's centre for teachers, where tutors of individual routes work. */
    private School centre() {
        int index = schools.size();
        return new School(
                region,
                index,
                municipalities.get(0),
                Identifiers.ogrn(region, index),
                "further_education",
                "ГАОУ ДПО «Институт развития образования», Центр непрерывного повышения профессионального мастерства",
                "ЦНППМ",
                null,
                null,
                false,
                Math.max(3, wanted / 20),
                0,
                0,
                null,
                null,
                -1,
                -1,
                null,
                Integer.MAX_VALUE);
    }
}
