package mentoring.synthetic.world;

import static mentoring.synthetic.world.Fact.known;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import mentoring.synthetic.Campaigns;
import mentoring.synthetic.Draw;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.Size;

/** What the region itself tells: territories, schools, campaigns, targets, partners. */
final class RegionFacts {
    static final String COUNTRY = "643";
    private static final int TILES_ACROSS = 6;
    private static final int REGIONS_ACROSS = 10;

    private static final Object[][] TARGETS = {
        {"iz01", "0.7", "0.8", "1"},
        {"iz02", "0.8", "0.9", "1"},
        {"iz05", "0.7", "0.8", "1"},
        {"iz06", "0.7", "0.8", "1"},
        {"iz07", "0.7", "0.8", "1"},
        {"iz09", "0.5", "0.6", "0.75"},
        {"iz11", "0.35", "0.5", "0.7"},
        {"iz12", "0.05", "0.06", "0.08"},
        {"iz14", "0.6", "0.7", "0.9"},
        {"iz15", "0.4", "0.5", "0.7"}
    };

    private final RegionWorld world;
    private final Parameters parameters;
    private final Size size;
    private final LocalDate begins;

    RegionFacts(RegionWorld world, Size size) {
        this.world = world;
        this.parameters = world.parameters();
        this.size = size;
        this.begins = Calendar.opening(parameters.firstYear());
    }

    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        if (world.region() == 0) country(facts);
        region(facts);
        for (Municipality m : world.municipalities()) {
            municipality(m, facts);
            partners(m, facts);
        }
        for (School school : world.schools()) school(school, facts);
        return facts;
    }

    private void country(List<Fact> facts) {
        territory(
                facts,
                begins,
                COUNTRY,
                "Российская Федерация",
                "country",
                null,
                null,
                null,
                null,
                "в Российской Федерации");
        String where = size.regions() == 1 ? Municipality.regionCode(0) : COUNTRY;
        for (int year = parameters.firstYear(); year <= parameters.lastYear(); year++) {
            LocalDate asOf = Calendar.asOf(year);
            LocalDate opens = Calendar.campaignOpens(year);
            String id = Campaigns.id(year);
            String title = "Мониторинг системы наставничества, " + year + "/" + (year + 1) % 100 + " учебный год";
            String order = "приказ № " + (100 + year % 100 * 7) + " от 01.04." + (year + 1);
            facts.add(Fact.ofRegion(
                    "campaigns",
                    (at, ids) -> new Object[] {id, title, where, asOf, opens, asOf, order, "izhevsk-2022"},
                    opens));
        }
        for (Object[] target : TARGETS) {
            for (int step = 1; step < target.length; step++) {
                Long year = 2021L + step;
                BigDecimal value = new BigDecimal((String) target[step]);
                facts.add(Fact.ofRegion(
                        "targets",
                        (at, ids) -> new Object[] {target[0], where, year, value},
                        LocalDate.of(2022, 1, 10)));
            }
        }
        recommendations(facts);
    }

    private static final String[][] MEASURES = {
        {
            "municipality",
            "Взять на контроль организации, где нет приказа о внедрении системы наставничества",
            "iz01",
            "1"
        },
        {"school", "Издать приказы о закреплении наставнических пар", "iz09", "0.75"},
        {"curator", "Обновить базы наставников и наставляемых", "iz03", "0.9"},
        {"school", "Создать на сайте раздел «Наставничество»", "iz14", "0.9"},
        {"institute", "Провести обучение наставников молодых педагогов", "iz11", "0.7"}
    };

    private void recommendations(List<Fact> facts) {
        for (int year = 2021; year <= parameters.lastYear(); year++) {
            String campaign = Campaigns.id(year);
            LocalDate next = Calendar.asOf(year + 1);
            for (int i = 0; i < MEASURES.length; i++) {
                String[] m = MEASURES[i];
                String id = "Р-" + (i + 1);
                BigDecimal expected = new BigDecimal(m[3]);
                LocalDate deadline = LocalDate.of(year + 1, 10, 1);
                String later = new String[] {"partly", "done", "partly", "not_done", "done"}[(i + year) % 5];
                facts.add(Fact.ofRegion(
                        "recommendations",
                        (at, ids) -> new Object[] {
                            campaign, id, m[0], m[1], deadline, m[2], expected, at.isBefore(next) ? "planned" : later
                        },
                        Calendar.asOf(year),
                        next));
            }
        }
    }

    private void region(List<Fact> facts) {
        int r = world.region();
        Places.Name name = Places.region(r);
        territory(
                facts,
                begins,
                Municipality.regionCode(r),
                name.title(),
                "region",
                COUNTRY,
                null,
                (long) (r % REGIONS_ACROSS),
                (long) (r / REGIONS_ACROSS),
                name.locative());
    }

    private void municipality(Municipality m, List<Fact> facts) {
        String parent = Municipality.regionCode(m.region());
        Long x = (long) (m.index() % TILES_ACROSS);
        Long y = (long) (m.index() / TILES_ACROSS);
        Places.Name name = m.name(false);
        facts.add(Fact.ofRegion(
                "territories",
                (at, ids) -> {
                    boolean over = m.reformedOn() != null && !m.reformedOn().isAfter(at);
                    return new Object[] {
                        m.code(),
                        name.title(),
                        "municipality",
                        parent,
                        m.code(),
                        null,
                        over ? m.reformedOn() : null,
                        over ? m.reformedCode() : null,
                        x,
                        y,
                        name.locative()
                    };
                },
                begins,
                m.reformedOn()));
        if (m.reformedOn() == null) return;
        Places.Name later = m.name(true);
        territory(
                facts,
                m.reformedOn(),
                m.reformedCode(),
                later.title(),
                "municipality",
                parent,
                m.reformedOn(),
                x,
                y,
                later.locative());
    }

    private void territory(
            List<Fact> facts,
            LocalDate told,
            String code,
            String name,
            String kind,
            String parent,
            LocalDate from,
            Long x,
            Long y,
            String locative) {
        String oktmo = kind.equals("country") ? null : code;
        facts.add(Fact.ofRegion(
                "territories",
                (at, ids) -> new Object[] {code, name, kind, parent, oktmo, from, null, null, x, y, locative},
                told));
    }

    private void school(School school, List<Fact> facts) {
        boolean hires = !school.general()
                || world.posts(school).stream()
                        .anyMatch(p -> p.teaching() && !p.from().isBefore(begins));
        SplittableRandom random = Draw.of(parameters.seed(), "place", school.key());
        BigDecimal latitude = BigDecimal.valueOf(
                54_000_000L + school.municipality().index() % 6 * 300_000L + random.nextInt(250_000), 6);
        BigDecimal longitude = BigDecimal.valueOf(
                50_000_000L + school.municipality().index() / 6 * 500_000L + random.nextInt(400_000), 6);
        LocalDate reform = school.municipality().reformedOn();
        List<LocalDate> versions = new ArrayList<>();
        versions.add(null);
        for (LocalDate day : new LocalDate[] {school.renamedOn(), reform}) {
            if (day != null && school.openAt(day) && !day.equals(school.openedOn())) versions.add(day);
        }
        LocalDate told = school.openedOn() == null ? begins : school.openedOn();
        for (LocalDate from : versions) {
            LocalDate day = from == null ? told : from;
            boolean renamed = school.renamedOn() != null && !school.renamedOn().isAfter(day);
            String name = renamed ? school.laterName() : school.name();
            String brief = renamed ? school.laterShortName() : school.shortName();
            facts.add(Fact.ofRegion(
                    "schools",
                    (at, ids) -> {
                        LocalDate closed = known(school.closedOn(), at);
                        return new Object[] {
                            school.id(),
                            null,
                            Identifiers.inn(school.region(), school.index()),
                            name,
                            brief,
                            school.kind(),
                            school.municipality().codeAt(day),
                            school.rural() ? "rural" : "urban",
                            latitude,
                            longitude,
                            school.general() ? "municipal" : "regional",
                            hires,
                            school.general(),
                            "https://school" + school.key() + ".example.ru",
                            school.openedOn() == null
                                    ? LocalDate.of(1936 + school.index() % 60, 9, 1)
                                    : school.openedOn(),
                            closed,
                            closed == null
                                    ? null
                                    : world.school(school.successor()).id(),
                            from
                        };
                    },
                    day,
                    school.closedOn()));
        }
    }

    private static final String[][] PARTNERS = {
        {"university", "Педагогический университет"}, {"college", "Педагогический колледж"},
        {"enterprise", "Машиностроительный завод"}, {"culture", "Краеведческий музей"},
        {"extracurricular", "Центр детского творчества"}, {"science", "Научный центр"},
        {"ngo", "Совет ветеранов педагогического труда"}, {"enterprise", "Агрофирма"}
    };

    private void partners(Municipality m, List<Fact> facts) {
        SplittableRandom random = Draw.of(parameters.seed(), "partners", m.region(), m.index());
        int count = 2 + random.nextInt(4);
        for (int n = 0; n < count; n++) {
            String[] what = PARTNERS[random.nextInt(PARTNERS.length)];
            String id = "ПРТ-" + m.code() + "-" + (n + 1);
            LocalDate agreed = LocalDate.of(parameters.firstYear() + 2 + random.nextInt(7), 1 + random.nextInt(12), 15);
            LocalDate ends = Draw.chance(random, 0.6) ? agreed.plusYears(3) : null;
            boolean near = Draw.chance(random, 0.8);
            String relation = Draw.chance(random, 0.5) ? "employees_mentor" : "social_partnership";
            String name = what[1] + " «" + m.name(false).title() + "»";
            facts.add(Fact.ofRegion(
                    "partners",
                    (at, ids) -> new Object[] {id, name, what[0], null, m.codeAt(agreed), near, relation, agreed, ends},
                    agreed));
        }
    }
}
