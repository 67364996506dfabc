package mentoring.synthetic.dirt;

import java.util.List;

/**
 * One planted contradiction: the figures that contradict each other or the facts.
 *
 * @param observed what the figures say; {@code bound} what they cannot be reconciled with
 */
public record Contradiction(
        ContradictionKind kind,
        String campaignId,
        String territoryCode,
        String source,
        List<Figure> figures,
        String observed,
        String bound) {

    /**
     * A published figure.
     *
     * @param place table or text
     * @param value as printed
     */
    record Figure(String indicator, String place, String value, Long numerator, Long denominator, String note) {
        static Figure inTable(String indicator, String value, long numerator, long denominator) {
            return new Figure(indicator, "table", value, numerator, denominator, null);
        }

        static Figure inTable(String indicator, String value, String note) {
            return new Figure(indicator, "table", value, null, null, note);
        }

        static Figure inText(String indicator, String value, String note) {
            return new Figure(indicator, "text", value, null, null, note);
        }
    }
}
