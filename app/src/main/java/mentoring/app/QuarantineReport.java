package mentoring.app;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.Workspace;

/** What lies in quarantine and why: read from the lists that go back to the schools. */
final class QuarantineReport {
    private static final int LINES = 20;

    private final Session session;
    private final Workspace workspace;

    QuarantineReport(Session session, Workspace workspace) {
        this.session = session;
        this.workspace = workspace;
    }

    void print() {
        List<String> lines = new ArrayList<>();
        for (Path list : SafeFiles.children(workspace.quarantine())) {
            if (list.toString().endsWith(".csv")) {
                read(list, lines);
            }
        }
        session.print("");
        if (lines.isEmpty()) {
            session.printText("quarantine.empty");
            return;
        }
        session.printText("quarantine.title", workspace.quarantine());
        lines.stream().sorted().limit(LINES).forEach(session::print);
        if (lines.size() > LINES) {
            session.printText("quarantine.more", lines.size() - LINES);
        }
    }

    private void read(Path list, List<String> lines) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .fieldSeparator(';')
                .detectBomHeader(true)
                .ofNamedCsvRecord(Files.newInputStream(list))) {
            csv.forEach(row -> lines.add("  " + line(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(NamedCsvRecord row) {
        String place = new FindingPlace(session)
                .text(row.getField("Лист"), row.getField("Строка"), row.getField("Столбец"), row.getField("Заголовок"));
        String found = row.getField("Найдено");
        return session.text(
                "quarantine.line",
                row.getField("Файл"),
                place,
                row.getField("Пояснение"),
                FindingPlace.found(session, found));
    }
}
