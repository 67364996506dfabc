package mentoring.transform.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

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
                "territory_code|name|kind|parent_code|valid_from|valid_to|successor_code",
                List.of(
                        "RU|Россия|country||||",
                        "R1|Область|region|RU|||",
                        "M1|Район 1|municipality|R1|||",
                        "M2|Район 2|municipality|R1|||",
                        "M0|Округ|municipality|R1||2021-01-01|M1"));
        add(
                "campaigns",
                "campaign_id|title|territory_code|as_of|pack",
                List.of(
                        "c1|Первый|R1|2021-11-12|",
                        "c2|Второй|R1|2022-05-06|izhevsk-2022",
                        "c3|Район|M1|2022-05-06|",
                        "c4|Второй|R1|2022-05-06|tabunsky-2022",
                        "c5|Второй|R1|2022-05-06|pskov-environment"));
        add(
                "targets",
                "indicator|territory_code|year|value",
                List.of("iz11|R1|2022|0.35", "iz01|M1|2022|1", "iz01|RU|2022|0.5"));
        List<String> kinds = List.of("sosh", "gymnasium", "preschool", "lyceum");
        add(
                "schools",
                "school_id|name|kind|territory_code|locality|mentoring_needed|opened_on|closed_on|valid_from"
                        + "|successor_school_id",
                SCHOOLS.stream()
                        .map(s -> row(
                                s,
                                "Школа " + s,
                                pick(kinds),
                                pick(List.of("M1", "M2")),
                                pick(List.of("urban", "rural")),
                                maybe("false"),
                                maybe(date()),
                                s.equals("F") ? "2020-09-01" : maybe("2030-01-01"),
                                maybe("2020-09-01"),
                                s.equals("F") ? "A" : random.nextInt(4) == 0 ? pick(SCHOOLS) : ""))
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
                "person_id|school_id|position|employment_kind|started_on|start_reason|ended_on|end_reason"
                        + "|destination_school_id|destination_region|subject",
                many(120, this::spell));
        add(
                "leaves",
                "person_id|kind|started_on|ended_on",
                many(
                        40,
                        () -> row(
                                person(),
                                pick(List.of("childcare", "long_sabbatical", "service", "illness")),
                                period(400))));
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
                "pair_id|mentor_id|mentee_id|school_id|mentor_school_id|form|kinds|order_number|order_date|started_on|ended_on",
                many(
                        30,
                        () -> row(
                                "П" + random.nextInt(20),
                                person(),
                                person(),
                                school(),
                                maybe(school()),
                                "TT",
                                pick(List.of("TRAD", "REV", "VIRT;SIT", "")),
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
        add("reporting", "school_id|table|academic_year|reported_on|complete|covers_from|covers_to", reports());
        addDevelopment();
        add(
                "published_figures",
                "campaign_id|source|territory_code|indicator|place|value_text|numerator|denominator|note",
                List.of(
                        "c2|Отчёт|R1|iz01|table|60 %|||приказ № 100 от 04.03.2022",
                        "c2|Отчёт|R1|iz02|table|50 %||7|приказ № 100 от 04.02. 2022г.",
                        "c2|Отчёт|R1|iz03|table|50 %||6|",
                        "c2|Отчёт|R1|iz15|table|89,1 %||7|",
                        "c2|Отчёт|R1|iz15|text|80 %|||",
                        "c2|Отчёт|R1|iz_curator_position|text|79 %|||",
                        "c3|Справка|M1|iz15|table|60 %||5|",
                        "c3|Справка|M1|iz15|text|школа А, школа Б; школа В|||не реализуют систему",
                        "c3|Справка|M1|iz13|table|О/8|||"));
        pupils();
        deliveries.addAll(new RandomCareers(random).all());
        addNamedSchools();
        return deliveries;
    }

    /** Competencies, diagnostics, events of programmes, surveys and activities. */
    private void addDevelopment() {
        add(
                "mentors",
                "school_id|person_id|entered_on|left_on|competencies|max_mentees",
                many(
                        30,
                        () -> row(
                                school(),
                                person(),
                                date(),
                                random.nextInt(4) == 0 ? date() : "",
                                pick(List.of(
                                        "subject",
                                        "organisational;psychological",
                                        "psychological;research;subject",
                                        "organisational;analytical",
                                        "")),
                                maybe("" + random.nextInt(3)))));
        add(
                "mentees",
                "school_id|person_id|target_group|main_request|requests|entered_on",
                many(
                        40,
                        () -> row(
                                school(),
                                person(),
                                pick(List.of("young_specialist", "new_position")),
                                pick(List.of("SUBJ", "ADAPT", "CLASS", "ATTEST", "OTH", "ICT")),
                                maybe("SUBJ;PARENT"),
                                date())));
        addExchange();
        add(
                "programme_events",
                "programme_id|event_no|event_kind|planned_on|held_on|product_kind|joint_project",
                many(
                        600,
                        () -> row(
                                "ПР" + random.nextInt(25),
                                "" + (1 + random.nextInt(40)),
                                pick(List.of("consultation", "project", "lesson_visit")),
                                date(),
                                maybe(date()),
                                maybe("lesson_plan"),
                                maybe("true"))));
        add(
                "assessments",
                "person_id|competency|instrument|assessed_on|assessor|wave|score|max_score|deficit_below",
                many(
                        900,
                        () -> row(
                                "p" + random.nextInt(15),
                                pick(List.of("methods", "legal", "ict")),
                                "Т",
                                date(),
                                pick(List.of("test", "test", "self")),
                                pick(List.of("entry", "exit", "exit", "interim")),
                                random.nextInt(21) + "." + random.nextInt(10),
                                pick(List.of("21", "25", "30")),
                                pick(List.of("0.6", "0.6", "0.5", "")))));
        add(
                "survey_answers",
                "survey|school_id|respondent_id|respondent_role|wave|answered_on|item|score|scale_max|yes_no",
                many(
                        900,
                        () -> row(
                                pick(List.of("mentee_satisfaction", "needs", "entry", "exit")),
                                school(),
                                "r" + random.nextInt(4),
                                "mentee",
                                pick(List.of("entry", "exit", "")),
                                date(),
                                "" + random.nextInt(2),
                                maybe("" + random.nextInt(4)),
                                pick(List.of("3", "5", "7", "")),
                                maybe("true"))));
        add(
                "survey_rounds",
                "survey|wave|school_id|academic_year|invited",
                many(
                        20,
                        () -> row(
                                pick(List.of("mentee_satisfaction", "needs")),
                                pick(List.of("entry", "exit", "")),
                                school(),
                                "20" + (18 + random.nextInt(5)),
                                "" + random.nextInt(9))));
        add(
                "activities",
                "person_id|activity_kind|level|held_on|result|hours|title",
                many(
                        60,
                        () -> row(
                                person(),
                                pick(List.of("speech", "training", "category", "contest")),
                                maybe(pick(List.of("municipal", "regional"))),
                                date(),
                                maybe("winner"),
                                maybe("36.5"),
                                maybe("Название"))));
    }

    /** Whatever the dice say: W2 can lend a mentor to its neighbour W3. */
    private void addExchange() {
        String everything = "subject;organisational;psychological;diagnostic;analytical;prognostic;research";
        add("persons", "person_id|person_key", List.of("x2|kx2", "x3|kx3"));
        add(
                "mentors",
                "school_id|person_id|entered_on|competencies|max_mentees",
                List.of(row("W2", "x2", "2018-09-01", everything, "9")));
        add(
                "mentees",
                "school_id|person_id|target_group|main_request|entered_on",
                List.of("W3|x3|young_specialist|SUBJ|2018-09-02"));
    }

    /** Pupils who move up from 2019 to 2021, sometimes repeat a grade, sometimes miss a paper, in classes of people. */
    private void pupils() {
        add(
                "teaching_assignments",
                "person_id|school_id|academic_year|class_name|subject",
                many(
                        150,
                        () -> row(
                                person(),
                                pick(SCHOOLS),
                                pick(List.of("2019", "2020", "2021")),
                                pick(List.of("5А", "6А", "7А", "4Б")),
                                pick(List.of("mathematics", "algebra", "russian", "primary_classes")))));
        classTeachers();
        List<String> results = new ArrayList<>();
        for (int pupil = 0; pupil < 240; pupil++) {
            String school = SCHOOLS.get(pupil % 6);
            int grade = pupil % 7 == 0 ? 4 : 5;
            for (int year = 2019; year <= 2021; year++) {
                for (String procedure : List.of("vpr", "oge", "year_mark")) {
                    if (random.nextInt(8) > 0) {
                        results.add(row(
                                "u" + pupil,
                                school,
                                "" + year,
                                maybe(grade + (grade == 4 ? "Б" : "А")),
                                "" + grade,
                                pick(List.of("mathematics", "mathematics", "russian")),
                                procedure,
                                maybe(year + 1 + "-04-20"),
                                procedure.equals("year_mark")
                                        ? ""
                                        : "" + (10 + random.nextInt(20) + (pupil % 6 < 3 ? 0 : 15)) + ".25",
                                maybe("" + (2 + random.nextInt(4))),
                                random.nextInt(6) == 0 ? "true" : ""));
                    }
                }
                grade += random.nextInt(9) == 0 ? 0 : 1;
            }
        }
        add(
                "pupil_results",
                "pupil_id|school_id|academic_year|class_name|grade|subject|procedure|held_on|score|mark|passed",
                results);
        add(
                "procedure_scales",
                "procedure|subject|grade|academic_year|pass_score|series_break",
                List.of("vpr|mathematics||2020|20|true", "oge|mathematics|6|2020|15|", "vpr|russian|5|2019||false"));
        add(
                "olympiads",
                "pupil_id|school_id|academic_year|subject|stage|result",
                many(
                        60,
                        () -> row(
                                "u" + random.nextInt(50),
                                school(),
                                pick(List.of("2020", "2021")),
                                pick(List.of("mathematics", "russian")),
                                pick(List.of("school", "municipal")),
                                pick(List.of("participant", "prize", "winner")))));
        add(
                "staff_counts",
                "school_id|academic_year|pupils",
                List.of("A|2020|300", "B|2020|", "C|2021|120", "A|2021|310"));
        add(
                "assessments",
                "person_id|competency|instrument|assessed_on|assessor|wave|score|max_score|deficit_below",
                many(
                        120,
                        () -> row(
                                person(),
                                pick(List.of("theory", "ict")),
                                "Тест",
                                date(),
                                "test",
                                pick(List.of("entry", "exit")),
                                "" + random.nextInt(25),
                                "25",
                                maybe("0.6"))));
    }

    /** Eighteen teachers who keep their classes for three years; some enter a programme in the second. */
    private void classTeachers() {
        List<String> persons = new ArrayList<>();
        List<String> spells = new ArrayList<>();
        List<String> lessons = new ArrayList<>();
        List<String> pairs = new ArrayList<>();
        List<String> programmes = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            String teacher = "t" + i;
            String school = SCHOOLS.get(i % 6);
            persons.add(row(teacher, "k" + teacher));
            spells.add(row(teacher, school, "teacher", "main", "2016-09-01"));
            for (int year = 2019; year <= 2021; year++) {
                lessons.add(row(teacher, school, "" + year, 5 + year - 2019 + "А", i < 6 ? "russian" : "mathematics"));
            }
            if (i >= 5 && i < 10) {
                pairs.add(row("ТП" + i, "t17", teacher, school, "TT", "7", "2020-10-01", "2020-10-01"));
                programmes.add(row("ТПР" + i, "ТП" + i, "2020-10-02", "2020-10-05", "2021-05-31", "running"));
            }
        }
        add("persons", "person_id|person_key", persons);
        add("employment", "person_id|school_id|position|employment_kind|started_on", spells);
        add("teaching_assignments", "person_id|school_id|academic_year|class_name|subject", lessons);
        add("pairs", "pair_id|mentor_id|mentee_id|school_id|form|order_number|order_date|started_on", pairs);
        add("programmes", "programme_id|pair_id|approved_on|starts_on|ends_on|status", programmes);
        add(
                "programme_events",
                "programme_id|event_no|event_kind|planned_on|held_on",
                IntStream.range(5, 10)
                        .mapToObj(i -> row("ТПР" + i, "1", "project", "2020-11-01", "2020-11-0" + i))
                        .toList());
    }

    private String spell() {
        List<String> reasons = List.of("own_wish", "transfer", "transfer", "death", "retirement", "conscription");
        return row(
                person(),
                school(),
                pick(List.of("teacher", "teacher", "head", "psychologist")),
                pick(List.of("main", "main", "main", "contract")),
                date(),
                pick(List.of("first_hire", "first_hire", "transfer", "")),
                maybe(date()),
                pick(reasons),
                maybe(school()),
                random.nextInt(6) == 0 ? "Край" : "",
                maybe(pick(List.of("physics", "russian"))));
    }

    /** Most schools are followed without a break, some go silent, one is only known by its lists. */
    private List<String> reports() {
        List<String> reports = new ArrayList<>();
        for (String school : SCHOOLS.subList(0, 5)) {
            for (int year = 2017; year <= 2021; year++) {
                String told = random.nextInt(5) == 0 ? "" : (year + 1) + "-05-01";
                reports.add(row(
                        school,
                        pick(List.of("*", "employment")),
                        String.valueOf(year),
                        told,
                        year == 2021 ? maybe("true") : "",
                        maybe(year + "-05-01"),
                        (year + 1) + "-05-01"));
            }
        }
        return reports;
    }

    private String period(int days) {
        String start = date();
        return start + "|"
                + maybe(LocalDate.parse(start)
                        .plusDays(1 + random.nextInt(days))
                        .toString());
    }

    /** Names where ids belong: of one school, of two, of none; and a code that has lost its zero. */
    private void addNamedSchools() {
        add(
                "schools",
                "school_id|name|short_name|kind|territory_code|locality|in_monitoring",
                List.of(
                        "Ш-1|Лицей имени Пушкина|Лицей|lyceum|M1|urban|false",
                        "Ш-2|МБОУ «Лицей имени А. С. Пушкина»|Лицей|lyceum|4701000|rural|false"));
        add("territories", "territory_code|name|kind|parent_code", List.of("04701000|Район 3|municipality|R1"));
        add(
                "site_checks",
                "school_id|checked_on|section_exists",
                List.of(
                        "МБОУ «Школа " + SCHOOLS.get(0) + "»|2022-05-03|true",
                        "Лицей|2022-05-03|true",
                        "Лицей Пушкина|2022-05-03|false",
                        "Школа никакая|2022-05-03|true"));
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
