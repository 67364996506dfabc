package mentoring.reports.layout.pdf;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.TitlePage;
import mentoring.workspace.Language;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.PrintBookmark;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/** The report as a book of A4 pages: title, contents, body. */
public final class PdfLayout {

    private PdfLayout() {}

    /** The finished file: PDF/A-2u with all fonts embedded. */
    public static byte[] pdf(Report report, LocalDate printedOn) {
        SystemFonts.require();
        try {
            JRPdfExporter exporter = new JRPdfExporter();
            exporter.setExporterInput(new SimpleExporterInput(pages(report)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            exporter.setConfiguration(configuration(report));
            exporter.exportReport();
            return StablePdf.of(out.toByteArray(), printedOn);
        } catch (JRException e) {
            throw new IllegalStateException("PDF of " + report.id(), e);
        }
    }

    private static SimplePdfExporterConfiguration configuration(Report report) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setCompressed(false); // streams still are; the names of the fonts must be readable
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2U);
        configuration.setEmbedIccProfile(true);
        configuration.setIccProfilePath("reports/layout/srgb.icc");
        configuration.setMetadataTitle(report.title().title());
        configuration.setMetadataSubject(report.title().subtitle().replace('\n', ' '));
        configuration.setMetadataCreator("mentoring-warehouse");
        return configuration;
    }

    /** The laid out pages, before they become a file. */
    static JasperPrint pages(Report report) throws JRException {
        TitlePage title = report.title();
        boolean russian = report.language() == Language.RU;
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("BODY", Templates.get("body"));
        parameters.put("BODY_DATA", BodyRecords.of(report));
        parameters.put("NOTICE", title.notice());
        parameters.put("PAGE_WORD", russian ? "Стр." : "Page");
        parameters.put("OF_WORD", russian ? "из" : "of");
        parameters.put("RUNNING_TITLE", title.kind());
        parameters.put("RUNNING_TERRITORY", title.running());
        if (report.brief()) {
            return JasperFillManager.fillReport(Templates.get("brief"), parameters, new JREmptyDataSource());
        }
        parameters.put("TITLE", Templates.get("title"));
        parameters.put("CONTENTS", Templates.get("contents"));
        parameters.put("TITLE_DATA", titleRecord(title));
        parameters.put("CONTENTS_TITLE", russian ? "Содержание" : "Contents");
        parameters.put("IMPRINT", title.imprint());
        return JasperFillManager.fillReport(Templates.get("book"), parameters, new JREmptyDataSource());
    }

    /** On which page each section begins, by its id, counted from 1. */
    public static Map<String, Integer> sectionPages(Report report) {
        SystemFonts.require();
        try {
            List<PrintBookmark> bookmarks = new ArrayList<>();
            flatten(pages(report).getBookmarks(), bookmarks);
            Map<String, Integer> pages = new HashMap<>();
            for (int i = 0; i < report.sections().size() && i < bookmarks.size(); i++) {
                pages.put(report.sections().get(i).id(), bookmarks.get(i).getPageIndex() + 1);
            }
            return pages;
        } catch (JRException e) {
            throw new IllegalStateException("Pages of " + report.id(), e);
        }
    }

    private static void flatten(List<PrintBookmark> bookmarks, List<PrintBookmark> all) {
        for (PrintBookmark bookmark : bookmarks == null ? List.<PrintBookmark>of() : bookmarks) {
            all.add(bookmark);
            flatten(bookmark.getBookmarks(), all);
        }
    }

    private static JRDataSource titleRecord(TitlePage title) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("stamp", title.stamp().stream().map(Styled::escape).collect(Collectors.joining("\n")));
        fields.put("kind", title.kind().toUpperCase(java.util.Locale.ROOT));
        fields.put("title", title.title());
        fields.put("subtitle", title.subtitle());
        List<Map<String, ?>> facts = title.facts().stream()
                .<Map<String, ?>>map(f -> Map.of("label", f.label(), "value", Styled.of(f.value())))
                .toList();
        fields.put("factRows", new JRMapCollectionDataSource(facts));
        fields.put("factsReport", Templates.get("facts"));
        return new JRMapCollectionDataSource(List.of(fields));
    }
}
