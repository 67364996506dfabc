package mentoring.transform.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Deliveries drawn from a seed: every optional cell may be missing, dates tie, parents may be missing. */
final class RandomDeliveries {
    /** One delivery of rows, before it is landed somewhere. */
    record Delivery(String dated, String issuer, String table, String header, List<String> rows) {
        void land(World world) {
            world.dated(dated).issuedBy(issuer).land(table, header, rows.toArray(String[]::new));
        }
    }

    private static final List<String> SCHOOLS = List.of("A", "B", "C", "D", "E", "F");
    private final Random random;
    private final List<Delivery> deliveries = new ArrayList<>();

    RandomDeliveries(long seed) {
        random = new Random(seed);
    }

    List<Delivery> all() {
        add(
                "territories",
                "territory_code|name|kind|parent_code",
                List.of(
                        "RU|Россия|country|",
                        "R1|Область|region|RU",
                        "M1|Район 1|municipality|R1",
                        "M2|Район 2|municipality|R1"));
        add(
                "campaigns",
                "campaign_id|title|territory_code|as_of|pack",
                List.of("c1|Первый|R1|2021-11-12|", "c2|Второй|R1|2022-05-06|izhevsk-2022", "c3|Район|M1|2022-05-06|"));
        add(
                "targets",
                "indicator|territory_code|year|value",
                List.of("iz11|R1|2022|0.35", "iz01|M1|2022|1", "iz01|RU|2022|0.5"));
        List<String> kinds = List.of("sosh", "gymnasium", "preschool", "lyceum");
        add(
                "schools",
                "school_id|name|kind|territory_code|locality|mentoring_needed|opened_on|closed_on|valid_from|successor_school_id",
                SCHOOLS.stream()
                        .map(s -> row(
                                s,
                                "Школа " + s,
                                pick(kinds),
                                pick(List.of("M1", "M2")),
                                pick(List.of("urban", "rural")),
                                maybe("false"),
                                maybe(date()),
                                maybe("2030-01-01"),
                                maybe("2020-09-01"),
                                maybe(pick(SCHOOLS))))
                        .toList());
        List<String> persons = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            persons.add(row(
                    "p" + i,
                    "k" + i,
                    maybe("19" + (60 + random.nextInt(40))),
                    maybe(date()),
                    maybe(pick(List.of("first", "highest")))));
        }
        add("persons", "person_id|person_key|birth_year|first_teaching_on|category", persons);
        add(
                "persons",
                "person_id|person_key|birth_year|first_teaching_on|category",
                persons.subList(0, 15).stream()
                        .map(r -> r.replace("first", "highest"))
                        .toList());
        add(
                "employment",
                "person_id|school_id|position|employment_kind|started_on|ended_on",
                many(
                        80,
                        () -> row(
                                person(),
                                school(),
                                pick(List.of("teacher", "head", "psychologist")),
                                pick(List.of("main", "main", "contract")),
                                date(),
                                maybe(date()))));
        add(
                "documents",
                "school_id|document_kind|number|signed_on|cancelled_on",
                many(
                        30,
                        () -> row(
                                school(),
                                pick(List.of("D01", "D02", "D03", "D05")),
                                maybe("1"),
                                date(),
                                maybe(date()))));
        add(
                "curators",
                "school_id|person_id|position|order_date|ended_on",
                many(
                        10,
                        () -> row(school(), person(), pick(List.of("deputy_head", "teacher")), date(), maybe(date()))));
        for (int i = 0; i < 2; i++) {
            add(
                    "mentors",
                    "school_id|person_id|entered_on|left_on|updated_on|competencies",
                    many(
                            15,
                            () -> row(
                                    school(),
                                    person(),
                                    date(),
                                    maybe(date()),
                                    maybe(date()),
                                    maybe("subject;research"))));
            add(
                    "mentees",
                    "school_id|person_id|target_group|main_request|entered_on|left_on",
                    many(
                            15,
                            () -> row(
                                    school(),
                                    person(),
                                    "young_specialist",
                                    pick(List.of("METH", "ICT")),
                                    date(),
                                    maybe(date()))));
        }
        add(
                "pairs",
                "pair_id|mentor_id|mentee_id|school_id|form|order_number|order_date|started_on|ended_on",
                many(
                        30,
                        () -> row(
                                "П" + random.nextInt(20),
                                person(),
                                person(),
                                school(),
                                "TT",
                                maybe("5"),
                                maybe(date()),
                                date(),
                                maybe(date()))));
        add(
                "programmes",
                "programme_id|pair_id|approved_on|starts_on|ends_on|prolonged_to|status|completed_on|stopped_on",
                many(
                        25,
                        () -> row(
                                "ПР" + random.nextInt(25),
                                "П" + random.nextInt(22),
                                maybe(date()),
                                programmeDates(),
                                maybe(date()),
                                pick(List.of("draft", "running")),
                                maybe(date()),
                                maybe(date()))));
        add(
                "partners",
                "partner_id|name|partner_kind|school_id|territory_code|in_municipality|relation|agreed_on|ends_on",
                many(
                        8,
                        () -> row(
                                "x" + random.nextInt(4),
                                "Партнёр",
                                "university",
                                maybe(school()),
                                pick(List.of("M1", "M2")),
                                "true",
                                pick(List.of("employees_mentor", "social_partnership")),
                                date(),
                                maybe(date()))));
        add(
                "site_checks",
                "school_id|checked_on|section_exists",
                many(12, () -> row(school(), date(), pick(List.of("true", "false")))));
        add(
                "reporting",
                "school_id|table|academic_year|reported_on|complete",
                many(
                        5,
                        () -> row(
                                school(), pick(List.of("*", "mentors")), "2021", maybe("2022-05-01"), maybe("true"))));
        return deliveries;
    }

    private void add(String table, String header, List<String> rows) {
        String dated = LocalDate.of(2022, 4, 1).plusDays(random.nextInt(20)).toString();
        deliveries.add(new Delivery(dated, "", table, header, rows));
    }

    private List<String> many(int n, java.util.function.Supplier<String> row) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            rows.add(row.get());
        }
        return rows;
    }

    private String school() {
        return random.nextInt(15) == 0 ? "Z" : pick(SCHOOLS);
    }

    private String person() {
        return "p" + random.nextInt(43);
    }

    private String date() {
        return LocalDate.of(2018, 1, 1).plusDays(30L * random.nextInt(55)).toString();
    }

    /** Start and end; about half of the programmes have a lawful length. */
    private String programmeDates() {
        LocalDate start = LocalDate.parse(date());
        return start + "|" + start.plusMonths(1 + random.nextInt(18)).minusDays(random.nextInt(2));
    }

    private String maybe(String value) {
        return random.nextInt(3) == 0 ? "" : value;
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String row(String... cells) {
        return String.join("|", cells);
    }
}
