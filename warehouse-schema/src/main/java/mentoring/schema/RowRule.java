package mentoring.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import mentoring.workspace.Text;

/**
 * A rule that one row can break by itself.
 *
 * @param fields the columns it compares, in the order its kind says
 * @param whenField for {@link Kind#REQUIRED_WHEN}: the column whose value demands the field
 * @param whenIn its values that demand the field
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
        Severity severity,
        Text message) {

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
