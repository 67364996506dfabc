package mentoring.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import mentoring.reports.layout.pdf.PdfLayout;
import mentoring.reports.tree.Report;
import mentoring.workspace.SafeFiles;

/** Writes a tree in a format. */
final class Layouts {

    private Layouts() {}

    static List<Path> write(Report report, Format format, Path folder, String name, LocalDate printedOn) {
        Path file = folder.toAbsolutePath().resolve(name + "." + format.extension());
        byte[] content =
                switch (format) {
                    case PDF -> PdfLayout.pdf(report, printedOn);
                    default -> throw new IllegalArgumentException(format.name());
                };
        SafeFiles.write(file, content);
        return List.of(file);
    }
}
