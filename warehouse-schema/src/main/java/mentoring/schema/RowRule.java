package mentoring.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import mentoring.workspace.Text;

/**
 * A rule about one row.
 *
 * @param fields the columns it compares, in the order its kind says
 * @param whenField for {@link Kind#REQUIRED_WHEN}: the column whose value demands the field
 * @param whenIn its values that demand the field
 * @param unless an exemption that another table decides; such a rule is judged in the build and its rows wait there
 */
public record RowRule(
        String id,
        Kind kind,
        List<String> fields,
        boolean orEqual,
        Integer minMonths,
        Integer maxMonths,
        String whenField,
        List<String> whenIn,
        Unless unless,
        Severity severity,
        Text message) {

    /**
     * The row is exempt when a column of its parent contains a code.
     *
     * @param parent the column of this row that refers to the parent
     */
    public record Unless(String parent, String field, String contains) {}

    /** Whether the rule is judged in the build, over all rows, and not by the decoder. */
    public boolean judgedInBuild() {
        return severity == Severity.SET_ASIDE;
    }

    /** Kinds of rules within one row. */
    public enum Kind {
        /** The values of the two fields differ. */
        @JsonProperty("different")
        DIFFERENT,
        /** The first date lies before the second one. */
        @JsonProperty("order")
        ORDER,
        /** The first number is at most the second one. */
        @JsonProperty("at-most")
        AT_MOST,
        /** The field is given when another one has one of some values. */
        @JsonProperty("required-when")
        REQUIRED_WHEN,
        /** The date is not after the delivery's own date. */
        @JsonProperty("not-after-delivery")
        NOT_AFTER_DELIVERY,
        /** The second date lies between min and max months after the first one. */
        @JsonProperty("within")
        WITHIN
    }
}
