package mentoring.transform.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mentoring.transform.build.RandomDeliveries.Delivery;

/** Careers enough for curves: 160 teachers in three schools with windows, one of which falls silent, half of them mentored. */
final class RandomCareers {
    private static final List<String> SCHOOLS = List.of("W1", "W2", "W3");
    private static final List<String> REASONS = List.of("own_wish", "own_wish", "transfer", "retirement", "death");

    private final Random random;
    private final List<String> persons = new ArrayList<>();
    private final List<String> employment = new ArrayList<>();
    private final List<String> pairs = new ArrayList<>();
    private final List<String> programmes = new ArrayList<>();

    RandomCareers(Random random) {
        this.random = random;
    }

    List<Delivery> all() {
        for (int i = 0; i < 160; i++) {
            career("q" + i);
        }
        return List.of(
                delivery(
                        "schools",
                        "school_id|name|kind|territory_code|locality",
                        List.of(
                                "W1|Школа W1|sosh|M1|urban",
                                "W2|Школа W2|gymnasium|M2|rural",
                                "W3|Школа W3|sosh|M2|rural")),
                delivery(
                        "reporting",
                        "school_id|table|academic_year|reported_on|covers_from|covers_to",
                        List.of(
                                "W1|*|2021|2022-04-30|2012-09-01|2022-05-06",
                                "W2|*|2021|2022-04-30|2012-09-01|2022-05-06",
                                "W3|*|2019|2020-05-31|2012-09-01|2020-05-31")),
                delivery("persons", "person_id|person_key|sex|first_teaching_on", persons),
                delivery(
                        "employment",
                        "person_id|school_id|position|subject|employment_kind|started_on|start_reason|ended_on|end_reason",
                        employment),
                delivery(
                        "pairs",
                        "pair_id|mentor_id|mentee_id|school_id|form|order_number|order_date|started_on",
                        pairs),
                delivery("programmes", "programme_id|pair_id|approved_on|starts_on|ends_on|status", programmes));
    }

    private void career(String id) {
        LocalDate start = LocalDate.of(2011, 9, 1).plusDays(random.nextInt(3000));
        boolean known = random.nextInt(3) > 0;
        persons.add(String.join("|", id, id, pick(List.of("m", "f", "")), known ? "" : start.toString()));
        LocalDate end = start.plusDays(30 + random.nextInt(2500));
        boolean stays = random.nextInt(3) == 0;
        String school = pick(SCHOOLS);
        spell(id, school, start, "first_hire", stays ? "" : end.toString());
        if (!stays && random.nextInt(3) == 0) {
            spell(id, pick(SCHOOLS), end.plusDays(random.nextInt(200)), "transfer", "");
        }
        if (random.nextBoolean()) {
            mentored(id, school, start.plusDays(random.nextInt(500)));
        }
    }

    private void spell(String id, String school, LocalDate start, String startReason, String end) {
        employment.add(String.join(
                "|",
                id,
                school,
                "teacher",
                pick(List.of("mathematics", "russian", "")),
                "main",
                start.toString(),
                startReason,
                end,
                end.isEmpty() ? "" : pick(REASONS)));
    }

    private void mentored(String id, String school, LocalDate from) {
        pairs.add(String.join("|", "К" + id, "q0", id, school, "TT", "1", from.toString(), from.toString()));
        LocalDate end = from.plusMonths(6);
        programmes.add(
                String.join("|", "КП" + id, "К" + id, from.toString(), from.toString(), end.toString(), "running"));
    }

    private Delivery delivery(String table, String header, List<String> rows) {
        String dated = LocalDate.of(2022, 4, 1).plusDays(random.nextInt(20)).toString();
        return new Delivery(dated, "", table, header, rows);
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
