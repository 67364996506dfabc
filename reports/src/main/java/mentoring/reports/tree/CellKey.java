package mentoring.reports.tree;

/**
 * One field of one row of {@code indicator_value}.
 *
 * @param field column of the table, or what follows from one: {@code complement} (denominator − numerator),
 *     {@code distance-target} and {@code distance-<indicator>} (difference from there, without its sign)
 */
public record CellKey(
        String campaign, String indicator, String level, String territory, String breakdown, String group, String field)
        implements NumberSource {

    public CellKey at(String otherField) {
        return new CellKey(campaign, indicator, level, territory, breakdown, group, otherField);
    }

    @Override
    public String toString() {
        String cell = String.join("/", campaign, indicator, level, territory);
        return (breakdown.equals("all") ? cell : cell + "/" + breakdown + "=" + group) + "." + field;
    }
}
