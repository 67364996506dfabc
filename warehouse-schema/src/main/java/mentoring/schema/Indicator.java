package mentoring.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import mentoring.workspace.Text;

/**
 * One indicator of a pack, declared over a wide table of the measure layer.
 *
 * @param ordinal place in the pack's table
 * @param name full name; {@code shortName} for charts and narrow columns
 * @param method how it is computed, in words for the reader of a report
 * @param unit a share has a denominator, a count has none
 * @param direction whether more is better
 * @param subject whom it tells about: decides how small numbers are protected
 * @param additive numbers of schools may be summed up; persons, pairs and programmes are counted anew at each level
 * @param definition id of a competing definition that it follows, such as YS-A, or null
 * @param source act or document that demands it
 * @param population the facts it counts
 * @param numerator condition over the columns of the population
 * @param denominator condition over the columns of the population, null for a count
 * @param total whether the value over all groups is published too
 * @param example worked example, run as a test on both engines
 */
public record Indicator(
        String code,
        int version,
        int ordinal,
        Text name,
        @JsonProperty("short-name") Text shortName,
        Text method,
        Unit unit,
        Direction direction,
        Subject subject,
        boolean additive,
        String definition,
        String source,
        Population population,
        String numerator,
        String denominator,
        Breakdown breakdown,
        Boolean total,
        Example example) {

    /** What the value is. */
    public enum Unit {
        @JsonProperty("share")
        SHARE,
        @JsonProperty("count")
        COUNT
    }

    /** Which change is an improvement. */
    public enum Direction {
        @JsonProperty("up")
        UP,
        @JsonProperty("down")
        DOWN,
        @JsonProperty("none")
        NONE
    }

    /** Whom a value tells about. */
    public enum Subject {
        @JsonProperty("documents")
        DOCUMENTS,
        @JsonProperty("persons")
        PERSONS,
        @JsonProperty("pupils")
        PUPILS
    }

    /**
     * The facts that an indicator counts.
     *
     * @param table table of the measure layer
     * @param unit column with the school (or, for what belongs to no school, the territory)
     * @param entity column that is counted once per level and group
     * @param where condition, or null for all rows
     */
    public record Population(String table, String unit, String entity, String where) {}

    /**
     * A breakdown of the indicator's own.
     *
     * @param codes code list whose codes are the groups; or {@code groups} names them
     * @param expression column or expression that gives the group of a fact
     * @param base "all": each group is compared with everybody; "group": with its own members
     */
    public record Breakdown(String name, String codes, List<String> groups, String expression, Base base) {

        /** What a group is compared with. */
        public enum Base {
            @JsonProperty("all")
            ALL,
            @JsonProperty("group")
            GROUP
        }
    }

    /**
     * A worked example.
     *
     * @param rows facts, column → value; columns not named are null
     * @param numerator expected n over all rows; {@code denominator} N, null for a count
     * @param groups expected n (and N) per group of the own breakdown
     */
    public record Example(
            List<Map<String, Object>> rows, Long numerator, Long denominator, Map<String, Expected> groups) {}

    /** Expected n and N of one group. */
    public record Expected(Long numerator, Long denominator) {}

    public boolean hasTotal() {
        return total == null || total;
    }

    /** Groups of the own breakdown, in their order. */
    public List<String> groupValues(CodeLists codeLists) {
        if (breakdown == null) {
            return List.of();
        }
        return breakdown.groups() != null
                ? breakdown.groups()
                : codeLists.get(breakdown.codes()).codes().stream()
                        .map(CodeList.Code::code)
                        .toList();
    }
}
