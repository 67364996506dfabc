package mentoring.ingest.template;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.ingest.ooxml.CellName;
import mentoring.ingest.ooxml.SheetWriter;
import mentoring.ingest.ooxml.XmlWriter;
import mentoring.schema.CodeList;
import mentoring.schema.CodeLists;
import mentoring.schema.Contracts;
import mentoring.schema.Field;

/** The hidden sheet with what the drop-down lists offer: Russian titles, one list per column. */
final class Choices {
    private final Contracts contracts;
    private final CodeLists codeLists;
    private final LocalDate dated;
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    Choices(Contracts contracts, LocalDate dated) {
        this.contracts = contracts;
        this.codeLists = contracts.codeLists();
        this.dated = dated;
    }

    /** Name of the sheet of a table, as formulas write it. */
    String sheet(String table) {
        return CellName.quoted(contracts.get(table).title().ru());
    }

    /** The cells that hold the titles of a code list, as a formula names them. */
    String ofCodes(String list) {
        return range(
                list,
                codeLists.get(list).codes().stream()
                        .filter(this::isValid)
                        .map(c -> c.title().ru())
                        .toList());
    }

    private boolean isValid(CodeList.Code code) {
        return code.validTo() == null || LocalDate.parse(code.validTo()).isAfter(dated);
    }

    /** The names of the tables that a school can declare complete. */
    String ofTables() {
        return range(
                "_tables",
                Stream.concat(Stream.of("*"), SchoolTables.FILLED.stream()).toList());
    }

    private String range(String name, List<String> choices) {
        lists.put(name, choices);
        int column = new ArrayList<>(lists.keySet()).indexOf(name);
        String letters = CellName.of(column, 1).replaceAll("\\d", "");
        return CellName.quoted(OwnSheets.LISTS) + "!$" + letters + "$2:$" + letters + "$" + (choices.size() + 1);
    }

    /** The titles of the codes of a cell. */
    String titles(Field field, String codes) {
        CodeList list = codeLists.get(field.codes());
        return Stream.of(field.list() ? codes.split(";") : new String[] {codes})
                .map(String::strip)
                .map(c -> list.code(c).map(code -> code.title().ru()).orElse(c))
                .collect(Collectors.joining("; "));
    }

    void write(XmlWriter xml) throws IOException {
        SheetWriter sheet = new SheetWriter(xml).startRows();
        sheet.row();
        for (String name : lists.keySet()) {
            sheet.text(name, 0);
        }
        int longest = lists.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            sheet.row();
            for (List<String> list : lists.values()) {
                if (i < list.size()) {
                    sheet.text(list.get(i), 0);
                } else {
                    sheet.leave();
                }
            }
        }
        sheet.endRows().end();
    }
}
