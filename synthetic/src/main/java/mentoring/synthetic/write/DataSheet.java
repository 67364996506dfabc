package mentoring.synthetic.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mentoring.schema.Field;
import mentoring.schema.FieldType;
import org.dhatim.fastexcel.Worksheet;

/** One table on one sheet. */
final class DataSheet {
    private static final String DAY = "dd.mm.yyyy";
    /** Rows below the last one that still offer drop-down lists. */
    private static final int ROOM = 200;

    private final Worksheet worksheet;
    private final Sheet sheet;
    private final HiddenSheet hidden;
    private int next;

    DataSheet(Worksheet worksheet, Sheet sheet, HiddenSheet hidden) {
        this.worksheet = worksheet;
        this.sheet = sheet;
        this.hidden = hidden;
    }

    void write(List<Object[]> rows, LineStage stage) {
        LineStage.Lines lines = stage.open(sheet, this::line);
        lines.header(sheet.headers());
        int firstRow = next;
        rows.forEach(lines::row);
        lines.end();
        worksheet.freezePane(0, firstRow);
        int column = 0;
        for (Field field : sheet.fields()) {
            format(field, column++, firstRow);
        }
        if (sheet.withdraws()) {
            offer(hidden.yesAndNo(), column, firstRow);
        }
    }

    private void format(Field field, int column, int firstRow) {
        if (field.type() == FieldType.DATE && next > firstRow) {
            worksheet
                    .range(firstRow, column, next - 1, column)
                    .style()
                    .format(DAY)
                    .set();
        } else if (field.type() == FieldType.BOOLEAN) {
            offer(hidden.yesAndNo(), column, firstRow);
        } else if (field.codes() != null && !field.list()) {
            offer(hidden.titles(field.codes()), column, firstRow);
        }
    }

    private void offer(String titles, int column, int firstRow) {
        worksheet
                .range(firstRow, column, next + ROOM, column)
                .validateWithListByFormula(titles)
                .errorTitle("Значение не из списка")
                .error("Выберите значение из списка.");
    }

    private long line(boolean header, Object[] cells) {
        for (int i = 0; i < cells.length; i++) {
            cell(i, cells[i]);
        }
        if (header) {
            worksheet
                    .range(next, 0, next, cells.length - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .fillColor("DDE7F3")
                    .set();
        }
        return ++next;
    }

    private void cell(int column, Object value) {
        if (value instanceof String text) {
            worksheet.value(next, column, text);
        } else if (value instanceof BigDecimal number) {
            worksheet.value(next, column, new BigDecimal(CsvSink.plain(number)));
        } else if (value instanceof Long number) {
            worksheet.value(next, column, number);
        } else if (value instanceof LocalDate day) {
            worksheet.value(next, column, day);
            if (sheet.fields().get(column).type() != FieldType.DATE) {
                worksheet.style(next, column).format(DAY).set(); // a spreadsheet's own idea of a text
            }
        } else if (value instanceof LineStage.Merged merged) {
            worksheet.value(next, column, merged.text());
            worksheet.range(next, column, next, column + merged.columns() - 1).merge();
        } else if (value instanceof LineStage.NumberShown shown) {
            worksheet.value(next, column, shown.number());
            worksheet.style(next, column).format(shown.format()).set();
        }
    }
}
