package mentoring.schema;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mentoring.workspace.Text;

/** Register of all code lists and mappings. */
public final class CodeLists {
    private static final List<String> FIXED_COLUMNS =
            List.of("code", "title_ru", "title_en", "valid_from", "valid_to", "synonyms_ru");

    private final Map<String, CodeList> lists;

    private CodeLists(Map<String, CodeList> lists) {
        this.lists = lists;
    }

    /** Reads the lists that are packed with the program. */
    public static CodeLists load() {
        Map<String, String> texts = Definitions.texts(CodeLists.class, "warehouse/codes", ".csv");
        String mappings = Definitions.texts(CodeLists.class, "warehouse/codes", "mappings.txt")
                .getOrDefault("mappings.txt", "");
        return of(texts, Set.of(mappings.strip().split("\\s+")));
    }

    static CodeLists of(Map<String, String> csvByFile, Set<String> mappings) {
        Map<String, CodeList> lists = new TreeMap<>();
        csvByFile.forEach((file, csv) -> {
            String name = file.replace(".csv", "");
            lists.put(name, parse(name, csv, mappings.contains(name)));
        });
        return new CodeLists(lists);
    }

    public List<CodeList> all() {
        return List.copyOf(lists.values());
    }

    public Optional<CodeList> find(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    /** The list of that name; contracts are validated, so a missing one is a bug. */
    public CodeList get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No code list " + name));
    }

    private static CodeList parse(String name, String csv, boolean mapping) {
        String file = "codes/" + name + ".csv";
        List<CodeList.Code> codes = new ArrayList<>();
        List<String> extraColumns = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : reader) {
                if (extraColumns.isEmpty()) {
                    requireFixedColumns(file, row.getHeader());
                    extraColumns.addAll(row.getHeader());
                    extraColumns.removeAll(FIXED_COLUMNS);
                }
                codes.add(code(row, extraColumns));
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        CodeList list = new CodeList(name, mapping, List.copyOf(extraColumns), List.copyOf(codes));
        if (!mapping) {
            requireUnambiguous(file, list);
        }
        return list;
    }

    private static void requireFixedColumns(String file, List<String> header) {
        for (String column : FIXED_COLUMNS) {
            if (!header.contains(column)) {
                throw new DefinitionError(file, "header", "column '" + column + "' is missing", "add it");
            }
        }
    }

    private static CodeList.Code code(NamedCsvRecord row, List<String> extraColumns) {
        Map<String, String> extra = new LinkedHashMap<>();
        extraColumns.forEach(c -> extra.put(c, row.getField(c)));
        String synonyms = row.getField("synonyms_ru");
        return new CodeList.Code(
                row.getField("code"),
                new Text(row.getField("title_ru"), row.getField("title_en")),
                blankToNull(row.getField("valid_from")),
                blankToNull(row.getField("valid_to")),
                synonyms.isBlank() ? List.of() : List.of(synonyms.split("\\|")),
                extra);
    }

    private static void requireUnambiguous(String file, CodeList list) {
        Map<String, String> seen = new HashMap<>();
        for (CodeList.Code code : list.codes()) {
            List<String> names = new ArrayList<>(code.synonyms());
            names.add(code.code());
            names.add(code.title().ru());
            for (String name : names) {
                String other = seen.put(HeaderName.normalise(name), code.code());
                if (other != null && !other.equals(code.code())) {
                    throw new DefinitionError(
                            file,
                            "code " + code.code(),
                            "'" + name + "' also stands for the code " + other,
                            "keep the name at one of the two");
                }
            }
        }
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
