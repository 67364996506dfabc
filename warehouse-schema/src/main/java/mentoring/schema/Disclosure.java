package mentoring.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How a published table can give single people away, for the disclosure gate.
 *
 * @param subject whose numbers stand in it
 * @param family columns that are equal in all cells that add up to each other: children of a territory to the
 *     territory, groups of a breakdown to all
 * @param groups whether the table has the columns breakdown and group_value
 * @param primaryByModel the model itself marks cells as primary, the gate adds what protects them
 * @param protect the counts that tell about people
 */
public record Disclosure(
        Subject subject, List<String> family, boolean groups, boolean primaryByModel, List<Protected> protect) {

    /** Whose numbers. */
    public enum Subject {
        @JsonProperty("persons")
        PERSONS,
        @JsonProperty("pupils")
        PUPILS
    }

    /**
     * A count of people.
     *
     * @param base the column with the number of people of whom these are counted, null for a plain count
     * @param additive whether cells add up to the cell above them; the count at risk in a curve does not matter there
     */
    public record Protected(String count, String base, boolean additive) {}
}
