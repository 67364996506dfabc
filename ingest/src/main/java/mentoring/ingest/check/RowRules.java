package mentoring.ingest.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import mentoring.schema.RowRule;
import mentoring.schema.Table;
import mentoring.workspace.Text;

/** The rules that one row can break by itself, judged over its typed values. */
final class RowRules {

    /** A rule with the positions of its fields. */
    private record Placed(RowRule rule, int[] fields, int whenField) {
        Object value(Object[] values, int index) {
            return values[fields[index]];
        }
    }

    private final List<Placed> rules;

    RowRules(Table table, Map<String, Integer> positions) {
        this.rules = table.rules().stream()
                .filter(rule -> !rule.judgedInBuild())
                .map(rule -> new Placed(
                        rule,
                        rule.fields().stream().mapToInt(positions::get).toArray(),
                        rule.whenField() == null ? -1 : positions.get(rule.whenField())))
                .toList();
    }

    /** The field to look at when the rule is broken: the one that {@code expected} speaks about. */
    static String judgedField(RowRule rule) {
        boolean first = rule.kind() == RowRule.Kind.AT_MOST || rule.kind() == RowRule.Kind.REQUIRED_WHEN;
        return rule.fields().get(first ? 0 : rule.fields().size() - 1);
    }

    /** Reports every broken rule with what it expected. */
    void judge(Object[] values, LocalDate dated, BiConsumer<RowRule, Text> broken) {
        for (Placed placed : rules) {
            Text expected = judge(placed, values, dated);
            if (expected != null) {
                broken.accept(placed.rule(), expected);
            }
        }
    }

    /** What was expected, or null when the rule holds. */
    private static Text judge(Placed placed, Object[] values, LocalDate dated) {
        Object first = placed.value(values, 0);
        Object second = placed.fields().length > 1 ? placed.value(values, 1) : null;
        return switch (placed.rule().kind()) {
            case DIFFERENT -> first != null && first.equals(second)
                    ? new Text("разные значения", "different values")
                    : null;
            case ORDER -> order(placed.rule(), (LocalDate) first, (LocalDate) second);
            case AT_MOST -> first != null && second != null && number(first).compareTo(number(second)) > 0
                    ? new Text("не больше " + second, "at most " + second)
                    : null;
            case REQUIRED_WHEN -> first == null
                            && placed.rule().whenIn().contains(String.valueOf(values[placed.whenField()]))
                    ? new Text("заполненная ячейка", "a filled cell")
                    : null;
            case NOT_AFTER_DELIVERY -> first instanceof LocalDate day && day.isAfter(dated)
                    ? new Text("не позже " + russian(dated), "not after " + dated)
                    : null;
            case WITHIN -> within(placed.rule(), (LocalDate) first, (LocalDate) second);
        };
    }

    private static Text order(RowRule rule, LocalDate earlier, LocalDate later) {
        if (earlier == null || later == null || earlier.isBefore(later) || rule.orEqual() && earlier.equals(later)) {
            return null;
        }
        return rule.orEqual()
                ? new Text("не раньше " + russian(earlier), "not before " + earlier)
                : new Text("позже " + russian(earlier), "after " + earlier);
    }

    private static Text within(RowRule rule, LocalDate from, LocalDate to) {
        if (from == null || to == null) {
            return null;
        }
        LocalDate first = from.plusMonths(rule.minMonths()).minusDays(1);
        LocalDate last = from.plusMonths(rule.maxMonths());
        return to.isBefore(first) || to.isAfter(last)
                ? new Text("от " + russian(first) + " до " + russian(last), "from " + first + " to " + last)
                : null;
    }

    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf((Long) value);
    }

    private static String russian(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
