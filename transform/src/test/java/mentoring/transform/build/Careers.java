package mentoring.transform.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A small region whose careers are written line by line. Schools A, B, E in municipality M1, C in M2, D in another
 * region; all report from 1 September 2015 to the last day of 2022, S only until 31 May 2019; E merges into B on 1
 * September 2020.
 */
final class Careers {
    static final String FROM = "2015-09-01";
    static final String TO = "2022-12-31";
    private static final List<String> SPELL = List.of("teacher", "main");

    final World world;
    private final List<String> persons = new ArrayList<>();
    private final List<String> spells = new ArrayList<>();
    private final List<String> leaves = new ArrayList<>();
    private final List<String> windows = new ArrayList<>();

    Careers(Path folder) {
        world = new World(folder);
        world.land(
                        "territories",
                        "territory_code|name|kind|parent_code",
                        "RU|Россия|country|",
                        "R1|Область|region|RU",
                        "R2|Край|region|RU",
                        "M1|Район 1|municipality|R1",
                        "M2|Район 2|municipality|R1",
                        "M3|Район 3|municipality|R2")
                .land("campaigns", "campaign_id|title|territory_code|as_of", "c1|Мониторинг|RU|" + TO)
                .land(
                        "schools",
                        "school_id|name|kind|territory_code|locality|closed_on|successor_school_id",
                        "A|А|sosh|M1|urban||",
                        "B|Б|gymnasium|M1|rural||",
                        "C|В|sosh|M2|urban||",
                        "D|Г|sosh|M3|urban||",
                        "E|Д|sosh|M1|rural|2020-09-01|B",
                        "S|С|sosh|M1|rural||");
        for (String school : List.of("A", "B", "C", "D")) {
            window(school, FROM, TO);
        }
        window("E", FROM, "2020-08-31");
        window("S", FROM, "2019-05-31");
    }

    Careers window(String school, String from, String to) {
        windows.add(school + "|*|" + (2015 + windows.size()) + "|" + to + "|" + from + "|" + to);
        return this;
    }

    /** Takes back what a school has reported. */
    Careers silent(String school) {
        windows.removeIf(w -> w.startsWith(school + "|"));
        return this;
    }

    Careers person(String id, String firstTeachingOn) {
        return person(id, firstTeachingOn, "");
    }

    Careers person(String id, String firstTeachingOn, String sex) {
        persons.add(String.join("|", id, id, firstTeachingOn, sex));
        return this;
    }

    /** A person known from the spells alone. */
    Careers person(String id) {
        return person(id, "");
    }

    /** A main spell as a teacher. */
    Careers teaches(String id, String school, String from, String startReason, String to, String endReason) {
        return teaches(id, school, from, startReason, to, endReason, "", "");
    }

    Careers teaches(
            String id,
            String school,
            String from,
            String startReason,
            String to,
            String endReason,
            String toSchool,
            String toRegion) {
        return spell(id, school, SPELL.get(0), SPELL.get(1), from, startReason, to, endReason, toSchool, toRegion, "");
    }

    /** Any spell; the cells in the order of the table. */
    Careers spell(String... cells) {
        spells.add(String.join("|", cells));
        return this;
    }

    Careers leave(String id, String kind, String from, String to) {
        leaves.add(String.join("|", id, kind, from, to));
        return this;
    }

    /** Lands everything that was told. */
    World landed() {
        land("persons", "person_id|person_key|first_teaching_on|sex", persons);
        land(
                "employment",
                "person_id|school_id|position|employment_kind|started_on|start_reason|ended_on|end_reason"
                        + "|destination_school_id|destination_region|subject",
                spells);
        land("leaves", "person_id|kind|started_on|ended_on", leaves);
        land("reporting", "school_id|table|academic_year|reported_on|covers_from|covers_to", windows);
        return world;
    }

    private void land(String table, String header, List<String> rows) {
        world.land(table, header, rows.toArray(String[]::new));
    }
}
