package mentoring.reports.words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mentoring.reports.TextFile;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;

/**
 * Cases of names, from a table that the region edits ({@code texts/names.csv}, semicolons, UTF-8): {@code
 * nominative;locative;genitive}, the locative with its preposition. No program can decline names reliably; a name that
 * is not in the table stands in the nominative in a construction that allows it.
 */
public final class Names {
    /** Name of the file in the folder of texts. */
    public static final String FILE = "names.csv";

    private static final String HEAD = "nominative;locative;genitive";

    private final Map<String, Cases> cases = new HashMap<>();

    /** Cases of one name; null when the table leaves one empty. */
    public record Cases(String locative, String genitive) {}

    private Names() {}

    /** No table: nothing is known. */
    public static Names none() {
        return new Names();
    }

    /** Reads the table; a folder without one knows no cases. */
    public static Names read(Path texts) {
        Path file = texts.resolve(FILE);
        Names names = new Names();
        if (!Files.isRegularFile(file)) {
            return names;
        }
        List<String> lines = TextFile.read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (line.isEmpty() || line.startsWith("#") || i == 0 && line.equalsIgnoreCase(HEAD)) {
                continue;
            }
            names.add(file, i + 1, line.split(";", -1));
        }
        return names;
    }

    private void add(Path file, int line, String[] fields) {
        if (fields.length != 3 || fields[0].isBlank()) {
            throw new UserError(
                    ExitCode.REPORT,
                    "Файл " + file + ", строка " + line + ": нужно три поля через точку с запятой (" + HEAD
                            + "), найдено " + fields.length + ".",
                    "File " + file + ", line " + line + ": three fields separated by semicolons are needed (" + HEAD
                            + "), found " + fields.length + ".");
        }
        cases.put(key(fields[0]), new Cases(known(fields[1]), known(fields[2])));
    }

    private static String known(String field) {
        return field.isBlank() ? null : field.strip();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** «в Табунском районе». */
    public Optional<String> locative(String nominative) {
        return Optional.ofNullable(cases.get(key(nominative))).map(Cases::locative);
    }

    /** «Табунского района». */
    public Optional<String> genitive(String nominative) {
        return Optional.ofNullable(cases.get(key(nominative))).map(Cases::genitive);
    }
}
