package mentoring.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * CSV deliveries of a few rows each, drawn from a seed over few keys, so that later ones correct, withdraw and repeat
 * what earlier ones said, children come without parents, and many have the same date.
 */
final class TinyDeliveries {
    /** The school whose own ids some deliveries use. */
    static final String ISSUER = "Ш-А";

    /** A delivered file; {@code issuer} is empty for the region. */
    record File(Path path, String issuer) {}

    private static final List<String> SCHOOLS = List.of(ISSUER, "Ш-Б", "Ш-В", "Ш-Г");
    private final Random random;

    TinyDeliveries(long seed) {
        random = new Random(seed);
    }

    List<File> write(Path folder, int count) throws IOException {
        List<File> files = new ArrayList<>();
        files.add(file(
                folder,
                0,
                "territories",
                "",
                "territory_code;name;kind;parent_code",
                List.of("R;Область;region;", "01234567;Район 1;municipality;R", "M2;Район 2;municipality;R")));
        files.add(file(
                folder,
                1,
                "campaigns",
                "",
                "campaign_id;title;territory_code;as_of;pack",
                List.of("осень;Осень;R;2021-11-12;izhevsk-2022", "весна;Весна;R;2022-05-06;izhevsk-2022")));
        for (int i = files.size(); i < count; i++) {
            files.add(drawn(folder, i));
        }
        return files;
    }

    private File drawn(Path folder, int number) throws IOException {
        String issuer = random.nextInt(4) == 0 ? ISSUER : "";
        return switch (random.nextInt(9)) {
            case 0 -> file(
                    folder,
                    number,
                    "schools",
                    "",
                    "school_id;name;kind;territory_code;locality;valid_from;successor_school_id",
                    rows(() -> id() + ";Школа " + random.nextInt(4) + ";" + pick("sosh", "gymnasium", "oosh") + ";"
                            + pick("01234567", "1234567", "M2") + ";" + pick("urban", "rural") + ";"
                            + maybe("2021-09-01") + ";"
                            + maybe("Ш-Г")));
            case 1, 2 -> file(
                    folder,
                    number,
                    "persons",
                    issuer,
                    "person_id;full_name;birth_date;category;first_teaching_on",
                    rows(() -> {
                        int person = random.nextInt(20);
                        return "p" + person + ";Иванова Анна " + (char) ('А' + person % 7) + ";19" + (70 + person)
                                + "-03-04;" + maybe(pick("first", "highest")) + ";" + maybe(day());
                    }));
            case 3 -> file(
                    folder,
                    number,
                    "employment",
                    issuer,
                    "person_id;school_id;position;employment_kind;started_on;ended_on;withdrawn",
                    rows(() -> person() + ";" + school() + ";" + pick("teacher", "head") + ";main;" + started() + ";"
                            + maybe("2022-04-0" + (1 + random.nextInt(9))) + ";" + rarely("да")));
            case 4 -> file(
                    folder,
                    number,
                    "documents",
                    "",
                    "school_id;document_kind;number;signed_on;cancelled_on",
                    rows(() -> school() + ";" + pick("D01", "D02", "D03") + ";" + random.nextInt(3) + ";" + started()
                            + ";" + maybe("2022-04-15")));
            case 5 -> file(
                    folder,
                    number,
                    pick("mentors", "mentors"),
                    issuer,
                    "school_id;person_id;entered_on;left_on;competencies",
                    rows(() -> school() + ";" + person() + ";" + started() + ";" + maybe("2022-04-15") + ";"
                            + maybe("subject")));
            case 6 -> file(
                    folder,
                    number,
                    "mentees",
                    issuer,
                    "school_id;person_id;target_group;main_request;entered_on",
                    rows(() ->
                            school() + ";" + person() + ";young_specialist;" + pick("METH", "ICT") + ";" + started()));
            case 7 -> file(
                    folder,
                    number,
                    "pairs",
                    issuer,
                    "pair_id;mentor_id;mentee_id;school_id;form;order_number;order_date;started_on;ended_on",
                    rows(() -> "П" + random.nextInt(9) + ";p" + random.nextInt(10) + ";p" + (10 + random.nextInt(12))
                            + ";" + school() + ";TT;" + maybe("5") + ";2021-09-01;" + started() + ";"
                            + maybe("2022-04-20")));
            default -> file(
                    folder,
                    number,
                    "reporting",
                    "",
                    "school_id;table;academic_year;reported_on;covers_from;covers_to;complete",
                    rows(() -> school() + ";" + pick("*", "documents", "employment") + ";2021;" + maybe("2022-05-01")
                            + ";2021-09-01;" + "2022-0" + (1 + random.nextInt(5)) + "-01;" + maybe("да")));
        };
    }

    private File file(Path folder, int number, String table, String issuer, String header, List<String> rows)
            throws IOException {
        Files.createDirectories(folder);
        // few dates, so that many deliveries have the same one
        LocalDate dated = LocalDate.of(2022, 3, 1).plusDays(5L * random.nextInt(10));
        Path path = folder.resolve(table + "_" + number + "_" + dated + ".csv");
        Files.writeString(path, header + "\n" + String.join("\n", rows) + "\n");
        return new File(path, issuer);
    }

    private List<String> rows(Supplier<String> row) {
        return java.util.stream.Stream.generate(row)
                .limit(1 + random.nextInt(6))
                .toList();
    }

    /** The id, or a name under which the school, several schools or none may be known by the time of the build. */
    private String school() {
        return random.nextInt(8) == 0 ? pick("МБОУ «Школа №", "школа ") + random.nextInt(4) + "»" : id();
    }

    private String id() {
        return SCHOOLS.get(random.nextInt(SCHOOLS.size()));
    }

    private String person() {
        return "p" + random.nextInt(22);
    }

    private String started() {
        return "202" + pick("0-09-01", "1-09-01", "1-10-15", "2-01-10");
    }

    private String day() {
        return "20" + (10 + random.nextInt(12)) + "-09-01";
    }

    private String maybe(String value) {
        return random.nextBoolean() ? value : "";
    }

    private String rarely(String value) {
        return random.nextInt(6) == 0 ? value : "";
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }
}
