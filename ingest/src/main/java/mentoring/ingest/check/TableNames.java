package mentoring.ingest.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mentoring.schema.HeaderName;
import mentoring.schema.Table;

/** Recognises a table by the name of a file or sheet. */
public final class TableNames {
    /** Excel cuts names of sheets at this length. */
    private static final int LONGEST_SHEET_NAME = 31;
    /** «ОО» or «ИОМ» among other words may well be something else. */
    private static final int SHORTEST_WITHIN = 4;
    /** Words between a table's name and the date or number behind it. */
    private static final Set<String> TRAILING_WORDS =
            Set.of("на", "за", "от", "г", "год", "года", "уч", "копия", "copy", "лист", "part", "часть");

    private final Map<String, Table> byName = new HashMap<>();

    public TableNames(Collection<Table> inputTables) {
        Set<String> ambiguous = new HashSet<>();
        for (Table table : inputTables) {
            add(table, table.name(), ambiguous);
            add(table, table.title().ru(), ambiguous);
            add(table, table.title().en(), ambiguous);
            table.synonyms().forEach(name -> add(table, name, ambiguous));
        }
        // A name that two tables share names neither; a code name always wins.
        ambiguous.forEach(byName::remove);
        inputTables.forEach(table -> byName.put(HeaderName.normalise(table.name()), table));
    }

    private void add(Table table, String name, Set<String> ambiguous) {
        Table other = byName.putIfAbsent(HeaderName.normalise(name), table);
        if (other != null && other != table) {
            ambiguous.add(HeaderName.normalise(name));
        }
    }

    /** The table that a sheet's name, or a file's name without its ending, stands for. */
    public Optional<Table> find(String name) {
        String rest = name.strip();
        while (!rest.isEmpty()) {
            Table table = byName.get(HeaderName.normalise(rest));
            if (table != null) {
                return Optional.of(table);
            }
            String shorter = withoutTrailing(rest);
            if (shorter.equals(rest)) {
                break;
            }
            rest = shorter;
        }
        String withoutNumber = name.strip().replaceFirst("^[\\d\\p{Punct}\\s]+", "");
        if (!withoutNumber.equals(name.strip())) {
            return find(withoutNumber);
        }
        return byCutName(name);
    }

    /**
     * The table that a file's name stands for: by itself, or as the only name of a table among other words
     * (region_schools_2022-04-25, documents_shkola5). A name within a longer one does not count; two leave it open.
     */
    public Optional<Table> findInFile(String stem) {
        Optional<Table> whole = find(stem);
        if (whole.isPresent()) {
            return whole;
        }
        String[] words = stem.strip().split("[^\\p{L}\\p{N}]+");
        Set<Table> tables = new HashSet<>();
        int behindLongest = 0;
        for (int from = 0; from < words.length; from++) {
            for (int to = words.length; to > Math.max(from, behindLongest); to--) {
                String name = HeaderName.normalise(
                        String.join("", java.util.Arrays.asList(words).subList(from, to)));
                Table table = name.length() < SHORTEST_WITHIN ? null : byName.get(name);
                if (table != null) {
                    tables.add(table);
                    behindLongest = to;
                    break;
                }
            }
        }
        return tables.size() == 1 ? Optional.of(tables.iterator().next()) : Optional.empty();
    }

    private static String withoutTrailing(String name) {
        String shorter = name.replaceFirst("[\\d\\p{Punct}\\s№–—]+$", "");
        if (!shorter.equals(name)) {
            return shorter;
        }
        int start = name.length();
        while (start > 0 && Character.isLetter(name.charAt(start - 1))) {
            start--;
        }
        String lastWord = name.substring(start).toLowerCase(Locale.ROOT);
        return start > 0 && TRAILING_WORDS.contains(lastWord) ? name.substring(0, start) : name;
    }

    private Optional<Table> byCutName(String name) {
        if (name.length() < LONGEST_SHEET_NAME) {
            return Optional.empty();
        }
        String start = HeaderName.normalise(name);
        Set<Table> tables = new HashSet<>();
        byName.forEach((full, table) -> {
            if (full.startsWith(start)) {
                tables.add(table);
            }
        });
        return tables.size() == 1 ? Optional.of(tables.iterator().next()) : Optional.empty();
    }
}
