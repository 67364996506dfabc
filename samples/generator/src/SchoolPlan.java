import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The 83 schools and what each is to be. */
final class SchoolPlan {
    private final World world;

    SchoolPlan(World world) {
        this.world = world;
    }

    void draw() {
        Map<Integer, String> kinds = new HashMap<>();
        List.of(5, 16, 24, 30, 41, 49, 56, 63, 72).forEach(n -> kinds.put(n, "gymnasium"));
        List.of(14, 22, 25, 31, 38, 44, 59, 81).forEach(n -> kinds.put(n, "lyceum"));
        List.of(17, 66).forEach(n -> kinds.put(n, "education_centre"));
        List.of(12, 77).forEach(n -> kinds.put(n, "nosh"));
        kinds.put(79, "oosh");
        kinds.put(83, "evening");
        for (int number = 1; number <= 83; number++) {
            School school = new School();
            school.number = number;
            school.kind = kinds.getOrDefault(number, "sosh");
            school.id = Invent.ogrn(100 + number);
            name(school);
            school.locality = Set.of(75, 76, 79).contains(number) ? "rural" : "urban";
            school.sent = LocalDate.of(2022, 4, 25).plusDays(number * 5 % 12);
            world.schools.add(school);
        }
        List<School> order = new ArrayList<>(world.schools);
        Collections.shuffle(order, world.random);
        // School 7 has the one mentor with less than three years; a mentor needs a pair.
        order.remove(world.schools.get(6));
        order.add(0, world.schools.get(6));
        for (int i = 0; i < order.size(); i++) {
            School school = order.get(i);
            school.group = i < 37 ? 'A' : i < 49 ? 'B' : 'C';
            List<School> group = school.group == 'A' ? world.a : school.group == 'B' ? world.b : world.c;
            school.place = group.size();
            group.add(school);
        }
        world.a.get(7).sent = World.T; // its order to introduce the model is signed on the very day
    }

    /** Numbers from 101 on, so that no school of the real city is meant. */
    private static void name(School school) {
        int shown = 100 + school.number;
        school.shortName = switch (school.kind) {
            case "gymnasium" -> "Гимназия № " + shown;
            case "lyceum" -> "Лицей № " + shown;
            case "education_centre" -> "Центр образования № " + shown;
            case "nosh" -> "НОШ № " + shown;
            case "oosh" -> "ООШ № " + shown;
            case "evening" -> "Вечерняя школа № " + shown;
            default -> "СОШ № " + shown;
        };
        school.name = (school.kind.equals("evening") ? "МБВСОУ" : "МБОУ") + " «" + school.shortName + "»";
    }
}
