import java.time.LocalDate;
import java.util.List;

/** What is over: three pairs of this year, eight of last year, six mentees who left a base. */
final class PastPairs {
    private final World world;
    private final PairRows rows;

    PastPairs(World world, PairRows rows) {
        this.world = world;
        this.rows = rows;
    }

    void draw() {
        for (int i = 3; i < 6; i++) {
            endedPair(world.a.get(i), i - 3);
        }
        for (int i = 8; i < 16; i++) {
            lastYearsPair(world.a.get(i), i);
        }
        menteesWhoLeft();
    }

    /** Ended this academic year with a completed programme: entered the programme, but no longer an active pair. */
    private void endedPair(School s, int i) {
        Person mentee = s.young.stream().filter(p -> !p.mentee).findFirst().orElseThrow();
        Person mentor = s.experienced.stream()
                .filter(p -> p.load == 0 && p.hired.getYear() < 2015 && !p.programme)
                .findFirst()
                .orElseThrow();
        mentor.programme = true;
        mentee.mentee = true;
        LocalDate start = LocalDate.of(2021, 9, 13).isBefore(mentee.hired) ? mentee.hired : LocalDate.of(2021, 9, 13);
        LocalDate end = LocalDate.of(2022, 4, 1).plusDays(5L * i);
        String id = String.format("ИЖ-%02d-090", s.number);
        rows.pairRow(s, id, mentor, mentee, start)
                .set("kinds", new Codes(List.of("TRAD")))
                .set("order_number", PairRows.orderNumber(s, start))
                .set("order_date", start)
                .set("ended_on", end)
                .set("end_reason", "completed");
        world.row("mentees", s)
                .set("school_id", s.id)
                .set("person_id", mentee.id)
                .set("target_group", "young_specialist")
                .set("main_request", "METH")
                .set("entered_on", start)
                .set("left_on", end);
        rows.programmeRow(s, id)
                .set("approved_on", start)
                .set("approved_by", "директор")
                .set("starts_on", start)
                .set("ends_on", LocalDate.of(2022, 5, 31))
                .set("status", "completed")
                .set("completed_on", end.minusDays(1))
                .set("goals_planned", 3)
                .set("goals_reached", 3);
    }

    /** Ended before 1 September 2021: with order and programme, and yet counted nowhere. */
    private void lastYearsPair(School s, int i) {
        List<Person> free = s.experienced.stream()
                .filter(p -> p.load == 0 && p.hired.getYear() < 2016 && !p.programme)
                .limit(2)
                .toList();
        LocalDate start = LocalDate.of(2020, 10, 5).plusDays(i);
        String id = String.format("ИЖ-%02d-080", s.number);
        rows.pairRow(s, id, free.get(0), free.get(1), start)
                .set("order_number", "98-ОД")
                .set("order_date", start.minusDays(1))
                .set("ended_on", LocalDate.of(2021, 6, 15))
                .set("end_reason", "completed");
        rows.programmeRow(s, id)
                .set("approved_on", start)
                .set("approved_by", "директор")
                .set("starts_on", start)
                .set("ends_on", LocalDate.of(2021, 5, 31))
                .set("status", "completed")
                .set("completed_on", LocalDate.of(2021, 5, 28))
                .set("goals_planned", 2)
                .set("goals_reached", 2);
    }

    private void menteesWhoLeft() {
        for (School s : world.a.subList(17, 23)) {
            Person p = s.experienced.stream()
                    .filter(x -> !x.mentee && x.hired.getYear() < 2017)
                    .findFirst()
                    .orElseThrow();
            world.row("mentees", s)
                    .set("school_id", s.id)
                    .set("person_id", p.id)
                    .set("target_group", "lacking_competencies")
                    .set("main_request", "ICT")
                    .set("entered_on", LocalDate.of(2020, 10, 12))
                    .set("left_on", LocalDate.of(2021, 6, 16));
        }
    }
}
