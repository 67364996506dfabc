package mentoring.app;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mentoring.ingest.check.Finding;
import mentoring.ingest.land.FileOutcome;
import mentoring.schema.Severity;
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

    /**
     * @param loaded what has just been loaded: its findings speak the language of the call, the lists only Russian
     */
    void print(List<FileOutcome> loaded) {
        List<String> lines = new ArrayList<>();
        Set<Path> told = new HashSet<>();
        for (FileOutcome file : loaded) {
            if (file.status() == FileOutcome.Status.LANDED) {
                told.add(workspace.quarantine().resolve(file.delivery().id() + ".csv"));
                file.findings().stream()
                        .filter(f -> f.severity() != Severity.WARN)
                        .forEach(f -> lines.add(line(f)));
            }
        }
        for (Path list : SafeFiles.children(workspace.quarantine())) {
            if (list.toString().endsWith(".csv") && !told.contains(list)) {
                read(list, lines);
            }
        }
        session.print("");
        if (lines.isEmpty()) {
            session.printText("quarantine.empty");
            return;
        }
        session.printText("quarantine.title", workspace.quarantine());
        lines.stream().sorted().limit(LINES).forEach(line -> session.print("  " + line));
        if (lines.size() > LINES) {
            session.printText("quarantine.more", lines.size() - LINES);
        }
    }

    private void read(Path list, List<String> lines) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .fieldSeparator(';')
                .detectBomHeader(true)
                .ofNamedCsvRecord(Files.newInputStream(list))) {
            csv.forEach(row -> lines.add(line(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(Finding finding) {
        FindingPlace place = new FindingPlace(session);
        return session.text(
                "quarantine.line",
                finding.file(),
                place.text(finding.sheet(), String.valueOf(finding.row()), finding.column(), finding.header()),
                session.text(finding.message()),
                place.found(finding.found()));
    }

    private String line(NamedCsvRecord row) {
        FindingPlace place = new FindingPlace(session);
        return session.text(
                "quarantine.line",
                row.getField("Файл"),
                place.text(
                        row.getField("Лист"),
                        row.getField("Строка"),
                        row.getField("Столбец"),
                        row.getField("Заголовок")),
                row.getField("Пояснение"),
                place.found(row.getField("Найдено")));
    }
}
