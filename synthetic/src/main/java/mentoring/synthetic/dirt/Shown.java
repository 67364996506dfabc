package mentoring.synthetic.dirt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import mentoring.synthetic.write.LineStage;

/** Cells as text: how people would type them, and how the list of errors shows them. */
final class Shown {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Shown() {}

    static String of(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (cell instanceof BigDecimal number) {
            return plain(number).replace('.', ',');
        }
        if (cell instanceof LineStage.NumberShown shown) {
            return plain(shown.number());
        }
        if (cell instanceof LineStage.RawText) {
            return "�";
        }
        return cell.toString();
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** 0 → A, 25 → Z, 26 → AA. */
    static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
