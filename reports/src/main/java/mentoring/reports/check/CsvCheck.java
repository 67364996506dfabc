package mentoring.reports.check;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mentoring.reports.check.Passage.Kind;
import mentoring.reports.check.TablePlaces.Place;
import mentoring.reports.layout.sheet.CsvLayout;
import mentoring.reports.tree.TextRun;
import mentoring.workspace.Language;

/** Compares the CSV file of one table with the table of the report, cell by cell, as printed. */
final class CsvCheck {
    private final List<Finding> findings = new ArrayList<>();
    private int numbers;

    int numbers() {
        return numbers;
    }

    /**
     * @param name of the files of the report, which the name of the table follows
     * @throws IOException when the report has no table of that name
     */
    List<Finding> compare(Path file, String name, List<Passage> passages, Language language) throws IOException {
        String fileName = file.getFileName().toString();
        String table = fileName.substring(name.length() + 1, fileName.length() - ".csv".length());
        List<List<String>> lines = lines(file, CsvLayout.separator(language));
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean head = passage.kind() == Kind.CAPTION && passage.place().equals(table);
            if (head && i + 1 < passages.size() && passages.get(i + 1).kind() == Kind.HEAD) {
                TablePlaces.of(passages, i).forEach(p -> number(p, lines));
                long rows = TablePlaces.rows(passages, i);
                if (rows + 1 != lines.size()) {
                    findings.add(new Finding(table, null, String.valueOf(rows + 1), String.valueOf(lines.size())));
                }
                return findings;
            }
        }
        throw new IOException("no table " + table);
    }

    private void number(Place place, List<List<String>> lines) {
        numbers++;
        List<String> line = place.row() + 1 < lines.size() ? lines.get(place.row() + 1) : List.of();
        String found = place.column() < line.size() ? line.get(place.column()) : "";
        String expected = place.words() ? new TextRun(place.cell()).text() : CsvLayout.plain(place.cell());
        if (!found.equals(expected) && !found.equals("'" + expected)) {
            findings.add(
                    new Finding(place.name(), place.piece().key(), place.piece().text(), found));
        }
    }

    private static List<List<String>> lines(Path file, String separator) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator.charAt(0))
                .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            return records.stream().map(CsvRecord::getFields).toList();
        } catch (CsvParseException e) {
            throw new IOException(e);
        }
    }
}
