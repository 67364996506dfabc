import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A dozen rows that must not get through; accepted, most of them would move a figure. */
final class Flaws {
    private final World world;

    Flaws(World world) {
        this.world = world;
    }

    void draw() {
        School s = world.school(8);
        document(s, "D13", "31.02.2022").flaw = new Flaw("signed_on", "date-impossible", false);

        s = world.school(15);
        flawed("mentees", s, "main_request", "code")
                .set("school_id", s.id)
                .set("person_id", spare(s).id)
                .set("target_group", "lacking_competencies")
                .set("main_request", "ремонт кабинета")
                .set("entered_on", LocalDate.of(2022, 3, 14));

        s = world.school(21);
        flawed("curators", s, "order_date", "required")
                .set("school_id", s.id)
                .set("person_id", spare(s).id)
                .set("position", "teacher")
                .set("order_number", "17");

        s = world.school(28);
        LocalDate born = LocalDate.of(1997, 2, 3);
        flawed("persons", s, "snils", "checksum-snils")
                .set("person_id", "И-09001")
                .set("full_name", "Опечаткина Ирина Юрьевна")
                .set("birth_date", born)
                .set("snils", Invent.snils("143567891", 7))
                .set("sex", "f");

        s = world.school(33);
        flawed("employment", s, "ended_on", "employment-dates-in-order")
                .set("person_id", spare(s).id)
                .set("school_id", s.id)
                .set("position", "teacher")
                .set("employment_kind", "internal_part_time")
                .set("rate", new BigDecimal("0.25"))
                .set("started_on", LocalDate.of(2021, 10, 1))
                .set("ended_on", LocalDate.of(2021, 9, 15));

        s = world.school(40);
        for (String title : List.of("О совете наставников", "О методическом объединении наставников")) {
            Row row = document(s, "D12", LocalDate.of(2022, 3, 30));
            row.set("number", "77").set("title", title);
            row.flaw = new Flaw("", "key-contradiction", false);
        }

        s = mostPairs();
        Person self = spare(s);
        pair(s, "ИЖ-%02d-071", self.id, self.id).flaw = new Flaw("mentee_id", "pairs-mentor-is-not-mentee", false);

        s = secondMostPairs(s);
        pair(s, "ИЖ-%02d-072", spare(s).id, "И-09999").flaw = new Flaw("mentee_id", "pairs-mentee_id-missing", true);

        s = world.school(52);
        flawed("employment", s, "rate", "range")
                .set("person_id", spare(s).id)
                .set("school_id", s.id)
                .set("position", "teacher")
                .set("employment_kind", "internal_part_time")
                .set("rate", new BigDecimal("2.5"))
                .set("started_on", LocalDate.of(2021, 9, 1));

        Row any = world.rows.stream()
                .filter(r -> r.table.equals("programmes"))
                .reduce((x, y) -> y)
                .orElseThrow();
        flawed("programmes", any.sender, "completed_on", "programmes-completed-needs-date")
                .set("programme_id", String.format("ППН-%02d-901", any.sender.number))
                .set("pair_id", any.text("pair_id"))
                .set("approved_on", LocalDate.of(2021, 9, 27))
                .set("starts_on", LocalDate.of(2021, 9, 27))
                .set("ends_on", LocalDate.of(2022, 3, 31))
                .set("status", "completed");

        flawed("site_checks", null, "section_exists", "boolean")
                .set("school_id", world.schools.get(82).id)
                .set("checked_on", LocalDate.of(2022, 5, 6))
                .set("section_exists", "частично");

        flawed("staff_counts", null, "teaching_staff", "staff-counts-young-within-staff")
                .set("school_id", Invent.ogrn(302))
                .set("academic_year", 2021)
                .set("teaching_staff", 6)
                .set("young_staff", 60);
    }

    private Row flawed(String table, School s, String column, String rule) {
        Row row = world.row(table, s);
        row.flaw = new Flaw(column, rule, false);
        return row;
    }

    private Row document(School s, String kind, Object signed) {
        return world.row("documents", s)
                .set("school_id", s.id)
                .set("document_kind", kind)
                .set("number", "12")
                .set("signed_on", signed);
    }

    private Row pair(School s, String id, String mentor, String mentee) {
        return world.row("pairs", s)
                .set("pair_id", String.format(id, s.number))
                .set("mentor_id", mentor)
                .set("mentee_id", mentee)
                .set("school_id", s.id)
                .set("form", "TT")
                .set("order_number", "18-ОД")
                .set("order_date", LocalDate.of(2022, 3, 1))
                .set("started_on", LocalDate.of(2022, 3, 1));
    }

    /** An experienced teacher with no part in any pair. */
    private static Person spare(School s) {
        return s.experienced.stream()
                .filter(p -> p.load == 0)
                .reduce((x, y) -> y)
                .orElseThrow();
    }

    private School mostPairs() {
        return world.schools.stream()
                .max(Comparator.comparingInt(s -> s.pairs.size()))
                .orElseThrow();
    }

    private School secondMostPairs(School first) {
        return world.schools.stream()
                .filter(s -> s != first)
                .max(Comparator.comparingInt(s -> s.pairs.size()))
                .orElseThrow();
    }
}
