package mentoring.reports.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One stretch of a report in the order of reading.
 *
 * @param place where it stands: section and number, table and row, figure
 */
public record Passage(Kind kind, String place, List<Piece> pieces) {

    /** What a stretch is. */
    public enum Kind {
        FACT,
        HEADING,
        TEXT,
        ITEM,
        /** Two pieces: label and title. */
        CAPTION,
        HEAD,
        ROW,
        GROUP,
        /** Texts of a picture in the order of drawing. */
        LABELS,
        /** Sentence of a slide; stands in no other format. */
        MESSAGE,
        NOTE
    }

    /**
     * Words or one number.
     *
     * @param text as printed
     * @param key the cell of the release that the number comes from; null for words
     * @param value exact; null for words and for what cannot be printed
     * @param unit of the value
     * @param column number of the column in a row of a table, else −1
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Piece(String text, String key, String value, String unit, int column) {

        boolean isNumber() {
            return key != null;
        }
    }
}
