import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the sample owes to the report of 2022, and how the figures are printed. */
final class Required {
    private static final String MAIN = "izhevsk-2022-05";
    private static final Map<String, String> FIGURES = new LinkedHashMap<>();

    static {
        String[] required = {
            "iz01 50/83",
            "iz02 75/83",
            "iz03 50/83",
            "iz04 45/83",
            "iz05 74/83",
            "iz06 74/83",
            "iz07 47/83",
            "iz08r 245",
            "iz09 37/83",
            "iz10 92",
            "iz11 92/269",
            "iz12 92/1530",
            "iz13 0",
            "iz13s 8",
            "iz14 56/83",
            "iz_mentees 262",
            "iz_experienced 92/262",
            "iz_mentors 92",
            "iz_curator_position 52",
            "iz_curators:1 44/47",
            "iz_curators:2+ 3/47",
            "iz_curator_position:deputy_head 41",
            "iz_curator_position:teacher 10",
            "iz_curator_position:social_educator 1",
            "iz_competency:subject 59/92",
            "iz_competency:organisational 75/92",
            "iz_competency:psychological 52/92",
            "iz_competency:diagnostic 20/92",
            "iz_competency:analytical 29/92",
            "iz_competency:prognostic 11/92",
            "iz_competency:research 27/92"
        };
        for (String line : required) {
            FIGURES.put(line.split(" ")[0], line.split(" ")[1]);
        }
    }

    private Required() {}

    private static String name(Cell cell) {
        return cell.indicator() + (cell.group().equals("all") ? "" : ":" + cell.group());
    }

    private static boolean ofTheCity(Cell cell) {
        return !cell.breakdown().equals("locality") && !cell.breakdown().equals("school_kind");
    }

    static List<String> broken(Map<Cell, Share> figures) {
        Map<String, String> found = new HashMap<>();
        figures.forEach((cell, share) -> {
            if (cell.campaign().equals(MAIN) && ofTheCity(cell)) {
                found.put(name(cell), share.toString());
            }
        });
        List<String> broken = new ArrayList<>();
        FIGURES.forEach((name, value) -> {
            if (!value.equals(found.get(name))) {
                broken.add(name + ": required " + value + ", counted " + found.get(name));
            }
        });
        if (!found.get("iz_mentor_young").startsWith("1/")) {
            broken.add("iz_mentor_young: required one person, counted " + found.get("iz_mentor_young"));
        }
        return broken;
    }

    static void print(Map<Cell, Share> figures) {
        Map<String, Map<String, Share>> lines = new TreeMap<>();
        figures.forEach((cell, share) -> {
            if (ofTheCity(cell)) {
                lines.computeIfAbsent(name(cell), x -> new HashMap<>()).put(cell.campaign(), share);
            }
        });
        System.out.printf("%-36s %16s %16s%n", "indicator", "izhevsk-2021-11", MAIN);
        lines.forEach((name, by) -> System.out.printf(
                "%-36s %16s %16s%n", name, by.getOrDefault("izhevsk-2021-11", new Share(0, -1)), by.get(MAIN)));
    }

    static String csv(Map<Cell, Share> figures) {
        List<String> lines = new ArrayList<>();
        figures.forEach((cell, share) -> lines.add(String.join(
                ",",
                cell.campaign(),
                cell.indicator(),
                "municipality",
                World.CITY,
                cell.breakdown(),
                cell.group(),
                String.valueOf(share.n()),
                share.of() < 0 ? "" : String.valueOf(share.of()))));
        Collections.sort(lines);
        return "campaign_id,indicator,level,territory_code,breakdown,group_value,numerator,denominator\n"
                + String.join("\n", lines) + "\n";
    }
}
