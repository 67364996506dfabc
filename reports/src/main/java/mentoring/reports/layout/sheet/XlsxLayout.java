package mentoring.reports.layout.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import mentoring.reports.layout.StableZip;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.Table.Cell;
import mentoring.workspace.Language;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The tables of a report as a workbook: one sheet each, numbers as numbers, and a sheet of notes and sources. */
public final class XlsxLayout {
    private static final int HEAD_ROW = 2;
    private static final double MAX_WIDTH = 60;
    private static final double BOLD_FACTOR = 1.15;
    private static final double FILTER_BUTTON = 3;
    private static final double LINE_HEIGHT = 13;
    private static final double LABEL_WIDTH = 24;
    private static final double NOTE_WIDTH = 110;
    private static final double WIDEST_PORTRAIT = 95;

    private XlsxLayout() {}

    public static byte[] xlsx(Report report, LocalDate printedOn) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "mentoring-warehouse", "1.0")) {
            workbook.setGlobalDefaultFont("Arial", 10);
            workbook.properties().setTitle(report.title().title());
            report.tables().forEach(t -> table(workbook.newWorksheet(t.label()), t, report.language()));
            notes(workbook, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return StableZip.of(out.toByteArray(), printedOn);
    }

    private static void table(Worksheet sheet, Table table, Language language) {
        SheetTable rows = SheetTable.of(table, language);
        sheet.value(0, 0, table.label() + ". " + table.title());
        sheet.style(0, 0).bold().fontSize(12).set();
        int columns = rows.heads().size();
        double[] widths = new double[columns];
        for (int column = 0; column < columns; column++) {
            widths[column] = width(rows, column);
            sheet.width(column, widths[column]);
            sheet.value(HEAD_ROW, column, SheetTable.harmless(rows.heads().get(column)));
        }
        sheet.rowHeight(HEAD_ROW, height(rows.heads(), widths, BOLD_FACTOR) + 6);
        for (int column = 0; column < columns; column++) {
            head(sheet, column, rows.right().get(column));
        }
        int row = HEAD_ROW;
        for (List<Cell> cells : rows.rows()) {
            row++;
            sheet.rowHeight(row, height(cells.stream().map(Cell::text).toList(), widths, 1));
            for (int column = 0; column < cells.size(); column++) {
                cell(sheet, row, column, cells.get(column), rows.right().get(column));
            }
        }
        sheet.freezePane(0, HEAD_ROW + 1);
        sheet.setAutoFilter(HEAD_ROW, 0, row, columns - 1);
        sheet.pageOrientation(Arrays.stream(widths).sum() > WIDEST_PORTRAIT ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEAD_ROW, HEAD_ROW);
    }

    private static void head(Worksheet sheet, int column, boolean right) {
        sheet.style(HEAD_ROW, column)
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .horizontalAlignment(right ? "right" : "left")
                .fontColor("1F4E79")
                .fillColor("EAF0F6")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.MEDIUM)
                .borderColor(BorderSide.BOTTOM, "1F4E79")
                .set();
    }

    private static void cell(Worksheet sheet, int row, int column, Cell cell, boolean right) {
        for (Run run : cell.runs()) {
            if (run instanceof NumberRun number && number.isKnown() && number.unit() != Unit.YES_NO) {
                sheet.value(row, column, number.unit() == Unit.POINTS ? percent(number) : number.value());
                sheet.style(row, column)
                        .format(format(number))
                        .verticalAlignment("top")
                        .set();
                return;
            }
        }
        boolean sign = right || cell.runs().stream().anyMatch(NumberRun.class::isInstance);
        sheet.value(row, column, SheetTable.harmless(cell.text()));
        sheet.style(row, column)
                .wrapText(true)
                .verticalAlignment("top")
                .horizontalAlignment(sign ? "right" : "left")
                .set();
    }

    /** Percentage points stand in the sheet as printed: 35.8, not 0.358. */
    private static java.math.BigDecimal percent(NumberRun number) {
        return number.value().movePointRight(2);
    }

    private static String format(NumberRun number) {
        return switch (number.unit()) {
            case COUNT -> "#,##0";
            case SHARE -> "0.0%";
            case POINTS -> "+0.0;-0.0;0.0";
            case DIFFERENCE -> "+#,##0;-#,##0;0";
            case NUMBER -> number.decimals() == 0 ? "0" : "#,##0." + "0".repeat(number.decimals());
            case YES_NO -> "@";
        };
    }

    /** Wide enough for the longest word of the head and, up to a limit, for the longest text. */
    private static double width(SheetTable table, int column) {
        int longest = table.rows().stream()
                .mapToInt(r -> r.get(column).text().length())
                .max()
                .orElse(0);
        int word = Arrays.stream(table.heads().get(column).split("[ -]"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.min(MAX_WIDTH, Math.max(longest, word) * BOLD_FACTOR + FILTER_BUTTON);
    }

    /** Rows do not grow by themselves in every program that opens the file. */
    private static double height(List<String> texts, double[] widths, double factor) {
        double lines = 1;
        for (int i = 0; i < widths.length; i++) {
            lines = Math.max(lines, Math.ceil(texts.get(i).length() * factor / widths[i]));
        }
        return lines * LINE_HEIGHT + 2;
    }

    private static void notes(Workbook workbook, Report report) {
        boolean russian = report.language() == Language.RU;
        Worksheet sheet = workbook.newWorksheet(russian ? "Примечания" : "Notes");
        sheet.width(0, LABEL_WIDTH);
        sheet.width(1, NOTE_WIDTH);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        int row = 0;
        sheet.value(row, 0, report.title().title());
        sheet.style(row, 0).bold().fontSize(12).set();
        sheet.value(++row, 0, report.title().running());
        sheet.value(++row, 0, report.title().notice());
        row++;
        for (var fact : report.title().facts()) {
            line(sheet, ++row, fact.label(), Run.plain(fact.value()));
        }
        row++;
        for (Table table : report.tables()) {
            for (List<Run> note : table.notes()) {
                line(sheet, ++row, table.label(), Run.plain(note));
            }
        }
    }

    private static void line(Worksheet sheet, int row, String label, String text) {
        sheet.value(row, 0, SheetTable.harmless(label));
        sheet.value(row, 1, SheetTable.harmless(text));
        sheet.rowHeight(row, height(List.of(text), new double[] {NOTE_WIDTH}, 1));
        sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
        sheet.style(row, 0).verticalAlignment("top").set();
    }
}
