import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Documents, curators, partners and checks of sites. */
final class DocumentRows {
    private final World world;
    private final Hiring hiring;
    private final Random random;
    private int single;
    private int site;

    DocumentRows(World world, Hiring hiring) {
        this.world = world;
        this.hiring = hiring;
        random = world.random;
    }

    void draw() {
        for (School s : world.schools) {
            boolean regulation = !world.idle(s) && !s.is('C', 26, 27);
            if (s.is('A', 0, 33) || s.is('B', 0, 7) || s.is('C', 0, 6) || s.is('C', 12, 16)) {
                order(s);
            } else if (s.is('B', 8, 9)) { // cancelled and not replaced
                document(s, "D01", LocalDate.of(2021, 9, 20)).set("cancelled_on", LocalDate.of(2022, 2, 1));
            }
            if (regulation) {
                reviewed(document(s, "D02", some()));
            }
            if (regulation && !s.is('C', 25, 26) && !s.is('B', 11, 12) || s.is('C', 26, 27)) {
                reviewed(document(s, "D03", some()));
            }
            if (regulation && !s.is('A', 36, 37)) {
                reviewed(document(s, "D04", some()));
            }
            if (s.is('A', 0, 32) || s.is('B', 0, 6) || s.is('C', 0, 4) || s.is('C', 12, 17)) {
                curators(s);
            }
            if (s.is('A', 0, 9)) {
                document(s, "D12", world.day(LocalDate.of(2022, 3, 14), s.sent.minusDays(5)));
            }
            checks(s);
        }
        document(world.school(7), "D02", LocalDate.of(2020, 10, 12)); // an older regulation beside the new one
        partners();
    }

    private void order(School s) {
        if (s.is('A', 7, 8)) {
            document(s, "D01", World.T);
        } else if (s.is('A', 8, 9)) { // cancelled and replaced
            document(s, "D01", LocalDate.of(2021, 9, 15)).set("cancelled_on", LocalDate.of(2022, 3, 21));
            document(s, "D01", LocalDate.of(2022, 3, 21));
        } else {
            document(s, "D01", some());
        }
    }

    /** A fifth of the documents are from the autumn, the rest followed the city's order of March. */
    private LocalDate some() {
        return random.nextInt(5) == 0 ? world.day("2021-09-06", "2021-10-22") : world.day("2022-03-09", "2022-04-22");
    }

    private Row document(School s, String kind, LocalDate signed) {
        return world.row("documents", s)
                .set("school_id", s.id)
                .set("document_kind", kind)
                .set("number", (10 + random.nextInt(240)) + (random.nextBoolean() ? "-ОД" : ""))
                .set("signed_on", signed);
    }

    private void reviewed(Row row) {
        if (random.nextInt(3) > 0) {
            row.set("reviewed", random.nextInt(9) == 0 ? "returned" : "approved");
        }
    }

    /** 44 schools with one curator, three with more; 41 deputy heads, 10 teachers, one social educator. */
    private void curators(School s) {
        LocalDate signed = some();
        Row order = document(s, "D05", signed);
        boolean several = s.is('A', 1, 3) || s.is('B', 0, 1);
        boolean onlyTeacher = !several && single++ % 6 == 3;
        if (!onlyTeacher) {
            curator(s, s.deputies.get(0), "deputy_head", order);
        }
        if (several || onlyTeacher) {
            curator(s, teachers(s).get(0), "teacher", order);
        }
        if (s.is('A', 1, 2)) {
            curator(s, s.deputies.size() > 1 ? s.deputies.get(1) : extraDeputy(s), "deputy_head", order);
        } else if (s.is('A', 2, 3)) {
            curator(s, socialEducator(s), "social_educator", order);
        }
        if (s.is('A', 6, 7) || s.is('C', 1, 2)) { // a predecessor
            curator(s, teachers(s).get(1), "teacher", order)
                    .set("order_date", LocalDate.of(2021, 9, 3))
                    .set("ended_on", signed);
        }
    }

    private static List<Person> teachers(School s) {
        return s.experienced.stream()
                .filter(p -> p.post.text("position").equals("teacher"))
                .toList();
    }

    private static Person socialEducator(School s) {
        Person p = teachers(s).get(1);
        p.post.set("position", "social_educator").values.remove("subject");
        return p;
    }

    private Person extraDeputy(School s) {
        LocalDate since = LocalDate.of(2017, 8, 28);
        Person p = hiring.person(s, since, LocalDate.of(1979, 4, 17), null);
        hiring.spell(p, s, "deputy_head", "main", BigDecimal.ONE, since, "other");
        s.deputies.add(p);
        return p;
    }

    private Row curator(School s, Person p, String position, Row order) {
        return world.row("curators", s)
                .set("school_id", s.id)
                .set("person_id", p.id)
                .set("position", position)
                .set("order_number", order.text("number"))
                .set("order_date", order.date("signed_on"));
    }

    /** 56 schools have the section at their latest check up to 6 May; later checks change nothing for the campaign. */
    private void checks(School s) {
        boolean exists = s.is('A', 0, 33) || s.is('B', 0, 9) || s.is('C', 0, 14);
        if (s.number % 3 == 0) {
            boolean before = s.number % 9 == 0;
            check(s, LocalDate.of(2021, 11, 10), before, before ? LocalDate.of(2021, 10, 18) : null);
        }
        LocalDate created = exists ? world.day("2022-03-10", "2022-04-29") : null;
        check(s, LocalDate.of(2022, 5, 4).plusDays(site++ % 3), exists, created);
        if (!exists && s.number % 4 == 0) {
            check(s, LocalDate.of(2022, 5, 11), true, LocalDate.of(2022, 5, 9));
        }
    }

    private void check(School s, LocalDate day, boolean exists, LocalDate created) {
        world.row("site_checks", null)
                .set("school_id", s.id)
                .set("checked_on", day)
                .set("section_exists", exists)
                .set("section_created_on", created);
    }

    private void partners() {
        Object[][] partners = {
            {"СП-1", "Прикамский педагогический университет", "university", 3},
            {"СП-2", "Прикамский технический университет", "university", 2},
            {"СП-3", "Центр повышения квалификации «Вектор»", "further_education", 0},
            {"СП-4", "Школа юных авиаторов «Взлёт»", "extracurricular", 1},
            {"СП-5", "Закамский педагогический институт", "university", 2},
            {"СП-6", "Центр одарённых детей «Созвездие»", "extracurricular", 0},
            {"СП-7", "Центр цифрового образования детей «Код»", "ngo", 1},
            {"СП-8", "Центр дополнительного образования «Радуга»", "extracurricular", 0}
        };
        int school = 0;
        for (Object[] p : partners) {
            int n = (Integer) p[3];
            for (int i = 0; i < Math.max(1, n); i++) {
                LocalDate agreed = world.day("2020-09-01", "2022-03-31");
                partner(
                        p,
                        n == 0 ? null : world.schools.get(school += 7),
                        "social_partnership",
                        !p[0].equals("СП-5"),
                        agreed);
            }
        }
        partner(
                        new Object[] {"СП-9", "Музей «Родник»", "culture"},
                        null,
                        "social_partnership",
                        true,
                        LocalDate.of(2020, 1, 15))
                .set("ends_on", LocalDate.of(2021, 12, 31)); // over
        partner(
                new Object[] {"ПР-1", "Конструкторское бюро «Горизонт»", "enterprise"},
                world.schools.get(3),
                "employees_mentor",
                false,
                LocalDate.of(2021, 2, 1)); // not in the municipality
    }

    private Row partner(Object[] p, School s, String relation, boolean here, LocalDate agreed) {
        return world.row("partners", null)
                .set("partner_id", p[0])
                .set("name", p[1])
                .set("partner_kind", p[2])
                .set("school_id", s == null ? null : s.id)
                .set("territory_code", World.CITY)
                .set("in_municipality", here)
                .set("relation", relation)
                .set("agreed_on", agreed);
    }
}
