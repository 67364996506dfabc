package mentoring.ingest.decode;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** Turns the library's cells into raw cells. */
final class XlsxCells {
    /** Excel keeps and shows 15 digits; what a double has beyond them is noise of binary arithmetic. */
    private static final MathContext EXCEL_PRECISION = new MathContext(15, RoundingMode.HALF_EVEN);

    private final boolean date1904;

    XlsxCells(boolean date1904) {
        this.date1904 = date1904;
    }

    RawCell convert(Cell cell) {
        if (cell == null || cell.getType() != CellType.FORMULA) {
            return value(cell);
        }
        // An empty text is a result too: forms are full of formulas that show nothing until there is something to show.
        return cell.getRawValue() == null ? RawCell.UNCALCULATED : value(cell).calculated();
    }

    private RawCell value(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getValue() == null) {
            return RawCell.EMPTY;
        }
        if (cell.getType() == CellType.ERROR) {
            return RawCell.error(cell.getText());
        }
        Object value = cell.getValue(); // of a formula: the result that was stored with it
        if (value instanceof BigDecimal number) {
            return number(number, cell);
        }
        if (value instanceof Boolean bool) {
            return RawCell.bool(bool);
        }
        String text = value.toString();
        return cell.getType() == CellType.FORMULA && isErrorText(text) ? RawCell.error(text) : RawCell.text(text);
    }

    private RawCell number(BigDecimal stored, Cell cell) {
        double value = stored.doubleValue();
        if (Double.isInfinite(value)) {
            return RawCell.error(cell.getRawValue());
        }
        BigDecimal number = plain(BigDecimal.valueOf(value).round(EXCEL_PRECISION));
        if (DateFormats.isDate(cell.getDataFormatId(), cell.getDataFormatString()) && ExcelDate.isPossible(number)) {
            return RawCell.date(ExcelDate.of(number, date1904), number);
        }
        return RawCell.number(number, cell.getDataFormatString());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean isErrorText(String text) {
        return text.startsWith("#") && (text.endsWith("!") || text.endsWith("?") || text.equals("#N/A"));
    }

    /** Days and parts of days since the workbook's epoch. */
    static final class ExcelDate {
        private static final long LAST_DAY = 2_958_465; // 9999-12-31
        private static final long SECONDS_PER_DAY = 86_400;
        private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
        /** Excel counts a 29 February 1900 that never was; from March 1900 on this epoch makes up for it. */
        private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);

        private static final long FIRST_SAFE_DAY = 61;

        private ExcelDate() {}

        static boolean isPossible(BigDecimal serial) {
            return serial.signum() >= 0 && serial.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        }

        static LocalDateTime of(BigDecimal serial, boolean date1904) {
            long days = serial.longValue();
            long seconds = serial.subtract(BigDecimal.valueOf(days))
                    .multiply(BigDecimal.valueOf(SECONDS_PER_DAY))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValue();
            LocalDate epoch = date1904 ? EPOCH_1904 : days < FIRST_SAFE_DAY ? EPOCH_1900.plusDays(1) : EPOCH_1900;
            return epoch.plusDays(days).atStartOfDay().plusSeconds(seconds);
        }
    }
}
