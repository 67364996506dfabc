package mentoring.reports.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import mentoring.reports.ReportRequest;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.Report;
import mentoring.workspace.ExitCode;
import mentoring.workspace.Language;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.UserError;

/**
 * What was printed and where it comes from, written beside the files of a report ({@code <name>.numbers.json}). PDF/A-2
 * allows no attachment that is not PDF/A itself, so it is a file of its own for all formats.
 *
 * @param release id of the release
 * @param recipe what else the report depends on ({@link mentoring.reports.Recipe})
 * @param files names of the report's files
 */
public record Imprint(
        String report,
        String campaign,
        String territory,
        Zone zone,
        Language language,
        String printedOn,
        String release,
        String recipe,
        List<String> files,
        List<Passage> passages) {
    private static final String SUFFIX = ".numbers.json";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    public static Imprint of(
            Report report,
            ReportRequest request,
            String campaign,
            String territory,
            String release,
            String recipe,
            List<Path> files) {
        return new Imprint(
                request.name(),
                campaign,
                territory,
                request.zone(),
                request.language(),
                request.printedOn().toString(),
                release,
                recipe,
                files.stream().map(f -> f.getFileName().toString()).toList(),
                Skeleton.of(report));
    }

    /** The request that made the report. */
    ReportRequest request() {
        return new ReportRequest(
                report,
                campaign,
                territory,
                zone,
                java.util.Set.of(),
                Path.of(""),
                language,
                LocalDate.parse(printedOn));
    }

    /** Where the imprint of files of that name stands. */
    public static Path file(Path folder, String name) {
        return folder.resolve(name + SUFFIX);
    }

    public void write(Path file) {
        try {
            SafeFiles.write(file.toAbsolutePath(), JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The imprint of a report's file.
     *
     * @throws UserError when there is none or it cannot be read
     */
    static Imprint of(Path reportFile) {
        Path folder = reportFile.toAbsolutePath().getParent();
        Path file = file(folder, name(reportFile));
        try {
            return read(file);
        } catch (IOException e) {
            throw new UserError(
                    ExitCode.REPORT,
                    "Отчёт не с чем сверить: файл " + file
                            + ", который пишется рядом с ним, не читается; постройте отчёт" + " заново.",
                    "There is nothing to compare the report with: the file " + file
                            + " that is written beside it cannot be read; render the report again.",
                    e);
        }
    }

    /** What the names of all files of a report begin with; that of a table goes on with the name of the table. */
    static String name(Path reportFile) {
        String fileName = reportFile.getFileName().toString();
        int dot = fileName.lastIndexOf('.');
        String whole = dot < 0 ? fileName : fileName.substring(0, dot);
        Path folder = reportFile.toAbsolutePath().getParent();
        String name = whole;
        while (fileName.endsWith(".csv") && name.contains("_") && !Files.isRegularFile(file(folder, name))) {
            name = name.substring(0, name.lastIndexOf('_'));
        }
        return Files.isRegularFile(file(folder, name)) ? name : whole;
    }

    /** Reads an imprint. */
    public static Imprint read(Path file) throws IOException {
        return JSON.readValue(Files.readAllBytes(file), Imprint.class);
    }
}
