package mentoring.ingest.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.ingest.decode.RawCell;
import mentoring.ingest.decode.RawRow;
import mentoring.ingest.template.OwnSheets;
import mentoring.ingest.value.Homoglyphs;
import mentoring.ingest.value.Repair;
import mentoring.schema.Field;
import mentoring.schema.HeaderName;
import mentoring.schema.Table;

/** Every header under which the columns of one table are known. */
public final class HeaderNames {
    /** Columns that withdraw a row; every input table has one. */
    private static final List<String> WITHDRAWN = List.of("withdrawn", "Отозвано", "Отозвана", "Отозван");
    /** Running numbers of a form; they mean nothing and deserve no warning. */
    private static final Set<String> NUMBERING = Set.of("№", "№пп", "пп", "№строки");

    /**
     * One known header.
     *
     * @param repair what was needed to know it, null when nothing was
     */
    private record Meaning(Field field, boolean lastDay, Repair repair) {
        Meaning after(Repair needed) {
            return new Meaning(field, lastDay, repair == null ? needed : repair);
        }
    }

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, Meaning> byLook = new HashMap<>();

    public HeaderNames(Table table) {
        for (String name : WITHDRAWN) {
            meanings.put(HeaderName.normalise(name), new Meaning(null, false, null));
        }
        for (Field field : table.fields()) {
            List<String> names = new ArrayList<>(field.synonyms());
            names.addAll(List.of(field.name(), field.title().ru(), field.title().en()));
            names.forEach(name -> meanings.put(HeaderName.normalise(name), new Meaning(field, false, null)));
            // Where a contract lists a header twice, the last day is the special and therefore the meant one.
            field.lastDayHeaders()
                    .forEach(name -> meanings.put(HeaderName.normalise(name), new Meaning(field, true, null)));
        }
        Set<String> shared = new HashSet<>();
        meanings.forEach((name, meaning) -> {
            Meaning other = byLook.put(Homoglyphs.skeleton(name), meaning);
            if (other != null && !other.equals(meaning)) {
                shared.add(Homoglyphs.skeleton(name));
            }
        });
        shared.forEach(byLook::remove);
    }

    /** How many different columns of the table the cells of a row name. */
    public int known(RawRow row) {
        return knownInLevels(List.of(row));
    }

    /** How many columns the best of some rows names. */
    public int known(List<RawRow> rows) {
        return rows.stream().mapToInt(this::known).max().orElse(0);
    }

    /** How many different columns some rows name as one header. */
    int knownInLevels(List<RawRow> levels) {
        Set<Field> fields = new HashSet<>();
        for (int i = 0; i < width(levels); i++) {
            Meaning meaning = meaning(levels, i);
            if (meaning != null && meaning.field() != null) {
                fields.add(meaning.field());
            }
        }
        return fields.size();
    }

    /** Reads rows as one header. */
    Header read(List<RawRow> levels) {
        List<HeaderColumn> columns = new ArrayList<>();
        List<HeaderColumn> unknown = new ArrayList<>();
        List<Header.Mended> repairs = new ArrayList<>();
        int width = 0;
        for (int i = 0; i < width(levels); i++) {
            String title = title(levels, i);
            width = title.isEmpty() ? width : i + 1;
            Meaning meaning = meaning(levels, i);
            if (meaning != null) {
                HeaderColumn column = new HeaderColumn(i, title, meaning.field(), meaning.lastDay());
                columns.add(column);
                if (meaning.repair() != null) {
                    repairs.add(new Header.Mended(column, meaning.repair()));
                }
            } else if (!title.isEmpty() && !saysNothing(title)) {
                unknown.add(new HeaderColumn(i, title, null, false));
            }
        }
        return new Header(levels, columns, unknown, width, repairs);
    }

    private static int width(List<RawRow> levels) {
        return levels.stream().mapToInt(l -> l.cells().size()).max().orElse(0);
    }

    /** What stands in the column itself, from above. */
    private static String title(List<RawRow> levels, int column) {
        StringBuilder title = new StringBuilder();
        for (RawRow level : levels) {
            String text = level.cell(column).text().strip();
            title.append(title.length() == 0 || text.isEmpty() ? "" : " / ").append(text);
        }
        return title.toString();
    }

    /** A column of a header of several rows is named by its lowest text, alone or with what stands above it. */
    private Meaning meaning(List<RawRow> levels, int column) {
        int lowest = levels.size() - 1;
        while (lowest > 0 && levels.get(lowest).cell(column).isBlank()) {
            lowest--;
        }
        RawCell cell = levels.get(lowest).cell(column);
        if (cell.kind() != RawCell.Kind.TEXT) {
            return null;
        }
        for (int above = lowest - 1; above >= 0; above--) {
            String group = spanning(levels.get(above), column);
            if (!group.isEmpty()) {
                Meaning together = meaning(group + " " + cell.text());
                Meaning turned = together == null ? meaning(cell.text() + " " + group) : together;
                if (turned != null) {
                    return turned.after(Repair.HEADER_LEVELS);
                }
            }
        }
        Meaning alone = meaning(cell.text());
        return alone == null || levels.size() == 1 ? alone : alone.after(Repair.HEADER_LEVELS);
    }

    /** Merged cells keep their text in the first one: it holds to the right as far as the row is blank. */
    private static String spanning(RawRow level, int column) {
        for (int i = Math.min(column, level.cells().size() - 1); i >= 0; i--) {
            if (!level.cell(i).isBlank()) {
                return level.cell(i).text();
            }
        }
        return "";
    }

    private Meaning meaning(String text) {
        String name = HeaderName.normalise(text);
        Meaning exact = meanings.get(name);
        if (exact != null || name.isEmpty()) {
            return exact;
        }
        Meaning bare = meanings.get(HeaderName.normalise(HeaderText.withoutAdditions(text)));
        if (bare != null) {
            return bare.after(Repair.HEADER_ADDITION);
        }
        Meaning similar = byLook.get(Homoglyphs.skeleton(name));
        return similar == null ? null : similar.after(Repair.HOMOGLYPH);
    }

    private static boolean saysNothing(String title) {
        return NUMBERING.contains(HeaderName.normalise(title)) || title.startsWith(OwnSheets.HINT_HEADER);
    }
}
