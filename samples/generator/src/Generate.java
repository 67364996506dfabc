import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Draws the world of samples/izhevsk-2022, counts its figures in plain Java and writes its deliveries.
 * The same bytes come out of every run. See ../README.md for the commands.
 */
public final class Generate {

    private Generate() {}

    public static void main(String[] args) throws IOException {
        World world = new World();
        Map<Cell, Share> figures = Count.all(world.rows);
        Required.print(figures);
        List<String> broken = Required.broken(figures);
        if (!broken.isEmpty()) {
            broken.forEach(System.err::println);
            System.exit(1);
        }
        if (args.length == 3 && args[0].equals("--variant") && args[1].equals("csv")) {
            new CsvVariant(world).write(Path.of(args[2]));
        } else if (args.length <= 1) {
            write(world, figures, Path.of(args.length == 1 ? args[0] : "samples/izhevsk-2022"));
        } else {
            System.err.println("Usage: Generate.java [DIR] | Generate.java --variant csv DIR");
            System.exit(2);
        }
    }

    private static void write(World world, Map<Cell, Share> figures, Path folder) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        List<String> bad = new ArrayList<>();
        for (School school : world.schools) {
            new SchoolWorkbook(school, world.rows).write(inbox, bad);
        }
        for (String table : World.CITY_FILES.keySet()) {
            CityFile.write(table, world.rows, inbox, bad);
        }
        Collections.sort(bad);
        bad.add(0, "file,sheet,row,column,rule,fate");
        Files.writeString(folder.resolve("bad-rows.csv"), String.join("\n", bad) + "\n");
        Files.writeString(folder.resolve("expected-indicators.csv"), Required.csv(figures));
    }
}
