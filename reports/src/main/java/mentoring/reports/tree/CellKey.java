package mentoring.reports.tree;

/**
 * One field of one row of {@code indicator_value}.
 *
 * @param field column of the table; {@code complement} stands for denominator − numerator
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
