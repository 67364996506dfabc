package mentoring.ingest.land;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.ingest.decode.RawSheet;
import mentoring.ingest.template.OwnSheets;
import mentoring.schema.Table;
import mentoring.workspace.Text;

/**
 * Which sheet of a file holds which table.
 *
 * @param namedByFile a sheet was recognised by the file's name instead of its own
 * @param notes sheets that are left out, with the reason
 */
record SheetPlan(List<PlannedSheet> sheets, boolean namedByFile, List<Note> notes) {

    /** A sheet that holds a table. */
    record PlannedSheet(RawSheet sheet, Table table) {}

    /** A sheet that is left out. */
    record Note(String sheet, String rule, Text message) {}

    /**
     * Assigns tables to the sheets of a workbook or to the only sheet of a text file.
     *
     * @param wanted the table that the user named, or null
     * @param byFileName the table that the file's name stands for, if any
     */
    static SheetPlan of(
            List<RawSheet> all, Table wanted, Optional<Table> byFileName, Function<String, Optional<Table>> byName) {
        List<Note> notes = new ArrayList<>();
        List<RawSheet> candidates = new ArrayList<>();
        for (RawSheet sheet : all) {
            if (OwnSheets.contains(sheet.name())) {
                continue;
            }
            if (sheet.hidden()) {
                notes.add(new Note(sheet.name(), "sheet-hidden", HIDDEN));
            } else {
                candidates.add(sheet);
            }
        }
        List<PlannedSheet> planned = new ArrayList<>();
        List<RawSheet> unknown = new ArrayList<>();
        for (RawSheet sheet : candidates) {
            Optional<Table> table = byName.apply(sheet.name()).filter(t -> wanted == null || t == wanted);
            table.ifPresentOrElse(t -> planned.add(new PlannedSheet(sheet, t)), () -> unknown.add(sheet));
        }
        Optional<Table> fallback = Optional.ofNullable(wanted).or(() -> byFileName);
        if (planned.isEmpty() && unknown.size() == 1 && fallback.isPresent()) {
            return new SheetPlan(List.of(new PlannedSheet(unknown.get(0), fallback.get())), true, notes);
        }
        unknown.forEach(sheet -> notes.add(new Note(sheet.name(), "sheet-unknown", UNKNOWN)));
        return new SheetPlan(planned, false, notes);
    }

    private static final Text HIDDEN = new Text(
            "Лист скрыт и не читается; чтобы загрузить его, сделайте его видимым.",
            "The sheet is hidden and not read; to load it, make it visible.");
    private static final Text UNKNOWN = new Text(
            "Имя листа не похоже на название таблицы; лист не читается.",
            "The sheet's name stands for no table; the sheet is not read.");

    /** The sentence for a file without any table. */
    Text nothingRecognised() {
        String names = notes.stream()
                .map(Note::sheet)
                .filter(s -> !s.isEmpty())
                .limit(10)
                .collect(Collectors.joining("», «", "«", "»"));
        String ru = names.equals("«»") ? "имя файла" : "ни имя файла, ни имена листов (" + names + ")";
        String en = names.equals("«»") ? "the file's name" : "neither the file's name nor its sheets' names";
        return new Text(
                "Таблица не узнана: " + ru + " не похоже на название таблицы; переименуйте (например, «Пары») или"
                        + " укажите --table.",
                "No table recognised: " + en + " stands for no table; rename (for example: pairs) or give --table.");
    }
}
