import java.time.LocalDate;

/** What the city delivers itself: territories, schools, numbers of staff, campaigns, targets. */
final class CityRows {
    private final World world;

    CityRows(World world) {
        this.world = world;
    }

    void draw() {
        territory("643", "Российская Федерация", "country", null, null, "в Российской Федерации");
        territory("18", "Удмуртская Республика", "region", "643", "94000000", "в Удмуртской Республике");
        territory(World.CITY, "город Ижевск", "municipality", "18", World.CITY, "в городе Ижевске");
        for (School s : world.schools) {
            school(s.id, s.name, s.shortName, s.kind, s.locality, "municipal", !world.exempt(s), s.number);
            for (int year = 2020; year <= 2021; year++) {
                int pupils = s.staffSize * (13 + world.random.nextInt(5));
                world.row("staff_counts", null)
                        .set("school_id", s.id)
                        .set("academic_year", year)
                        .set("teaching_staff", s.staffSize - (year == 2020 ? world.random.nextInt(3) : 0))
                        .set("young_staff", Math.max(0, s.young.size() - (year == 2020 ? world.random.nextInt(2) : 0)))
                        .set("pupils", pupils)
                        .set("classes", Math.max(4, pupils / 27))
                        .set("vacancies", world.random.nextInt(4));
            }
        }
        school(
                Invent.ogrn(301),
                "МБДОУ «Детский сад № 301»",
                "Детский сад № 301",
                "preschool",
                "urban",
                "municipal",
                true,
                301);
        school(
                Invent.ogrn(302),
                "МБОУ ДО «Дом творчества № 302»",
                "Дом творчества № 302",
                "extracurricular",
                "urban",
                "municipal",
                true,
                302);
        school(Invent.ogrn(303), "ЧОУ «Школа № 303»", "ЧОУ № 303", "sosh", "urban", "private", true, 303)
                .set("in_monitoring", false);
        school(Invent.ogrn(184), "МБОУ «СОШ № 184»", "СОШ № 184", "sosh", "urban", "municipal", true, 184)
                .set("closed_on", LocalDate.of(2021, 9, 1))
                .set("successor_school_id", world.schools.get(0).id);
        campaign("izhevsk-2021-11", World.EARLIER, "2021-10-25", "приказ № 507 от 01.10.2021");
        campaign("izhevsk-2022-05", World.T, "2022-04-25", "приказ № 180 от 14.04.2022");
        Object[][] targets = {
            {"iz01", 2022, "100 %"}, {"iz02", 2022, "100 %"}, {"iz05", 2022, "100 %"}, {"iz06", 2022, "100 %"},
            {"iz07", 2022, "100 %"}, {"iz09", 2022, "0,6"}, {"iz11", 2022, "35 %"}, {"iz11", 2024, "70 %"},
            {"iz12", 2022, "0,1"}, {"iz14", 2022, "90 %"}, {"iz15", 2022, "0,5"}
        };
        for (Object[] target : targets) {
            world.row("targets", null)
                    .set("indicator", target[0])
                    .set("territory_code", World.CITY)
                    .set("year", target[1])
                    .set("value", target[2]);
        }
    }

    private void territory(String code, String name, String kind, String parent, String oktmo, String locative) {
        world.row("territories", null)
                .set("territory_code", code)
                .set("name", name)
                .set("kind", kind)
                .set("parent_code", parent)
                .set("oktmo", oktmo)
                .set("name_locative", locative);
    }

    private Row school(
            String id,
            String name,
            String shortName,
            String kind,
            String locality,
            String under,
            boolean needed,
            int serial) {
        return world.row("schools", null)
                .set("school_id", id)
                .set("inn", Invent.inn(serial))
                .set("name", name)
                .set("short_name", shortName)
                .set("kind", kind)
                .set("territory_code", World.CITY)
                .set("locality", locality)
                .set("subordination", under)
                .set("mentoring_needed", needed)
                .set("in_monitoring", true);
    }

    private void campaign(String id, LocalDate asOf, String opened, String order) {
        world.row("campaigns", null)
                .set("campaign_id", id)
                .set("title", "Мониторинг внедрения целевой модели наставничества педагогических работников")
                .set("territory_code", World.CITY)
                .set("as_of", asOf)
                .set("opened_on", LocalDate.parse(opened))
                .set("closed_on", asOf)
                .set("order_ref", order)
                .set("pack", "izhevsk-2022");
    }
}
