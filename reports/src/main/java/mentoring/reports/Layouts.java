package mentoring.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.reports.layout.html.HtmlLayout;
import mentoring.reports.layout.pdf.PdfLayout;
import mentoring.reports.layout.sheet.CsvLayout;
import mentoring.reports.layout.sheet.XlsxLayout;
import mentoring.reports.layout.slides.SlideLayout;
import mentoring.reports.layout.word.WordLayout;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Table;
import mentoring.workspace.SafeFiles;

/** Writes a tree in a format. */
final class Layouts {

    private Layouts() {}

    static List<Path> write(Report report, Format format, Path folder, String name, LocalDate printedOn) {
        Path file = folder.toAbsolutePath().resolve(name + "." + format.extension());
        switch (format) {
            case PDF -> SafeFiles.write(file, PdfLayout.pdf(report, printedOn));
            case DOCX -> SafeFiles.write(file, WordLayout.docx(report, PdfLayout.sectionPages(report), printedOn));
            case PPTX -> SafeFiles.write(file, SlideLayout.pptx(report, printedOn));
            case HTML -> SafeFiles.write(file, HtmlLayout.html(report));
            case XLSX -> SafeFiles.write(file, XlsxLayout.xlsx(report, printedOn));
            case CSV -> {
                return csv(report, folder, name);
            }
        }
        return List.of(file);
    }

    private static List<Path> csv(Report report, Path folder, String name) {
        List<Path> files = new ArrayList<>();
        for (Table table : report.tables()) {
            Path file = folder.toAbsolutePath().resolve(name + "_" + table.id() + ".csv");
            SafeFiles.write(file, CsvLayout.csv(report, table));
            files.add(file);
        }
        return files;
    }
}
