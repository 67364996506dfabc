package mentoring.transform.build;

import java.util.ArrayList;
import java.util.List;
import mentoring.landed.LandedColumns;
import mentoring.schema.Contracts;
import mentoring.schema.Reference;
import mentoring.schema.RowRule;
import mentoring.schema.Table;
import mentoring.workspace.Text;

/** Why a row of a table may have to wait: its parent is missing, or a rule that needs other tables is broken. */
final class WaitingReasons {

    private static final Text AMBIGUOUS = new Text(
            "Такое название подходит нескольким организациям; пришлите строку ещё раз с кодом организации.",
            "Several schools have such a name; deliver the row again with the school's id.");

    private WaitingReasons() {}

    /**
     * One reason.
     *
     * @param column the column that the sender should look at
     */
    record Reason(String ruleId, String column, Text message) {}

    /** References that decide about a row; those to the table itself are only reported, they may form circles. */
    static List<Reference> references(Table table) {
        return table.references().stream()
                .filter(r -> r.setAside() && !r.table().equals(table.name()))
                .toList();
    }

    static List<RowRule> rules(Table table) {
        return table.rules().stream().filter(RowRule::judgedInBuild).toList();
    }

    static String ruleId(Table table, Reference reference) {
        return table.name() + "-" + reference.field() + "-missing";
    }

    /** Whether a name may stand in place of the id. */
    static boolean mayBeNamed(Table table, Reference reference) {
        return LandedColumns.refersToSchool(
                table, table.field(reference.field()).orElseThrow());
    }

    static String ambiguousId(Table table, Reference reference) {
        return table.name() + "-" + reference.field() + "-ambiguous";
    }

    static List<Reason> of(Table table, Contracts contracts) {
        List<Reason> reasons = new ArrayList<>();
        for (Reference reference : references(table)) {
            if (mayBeNamed(table, reference)) {
                reasons.add(new Reason(ambiguousId(table, reference), reference.field(), AMBIGUOUS));
            }
            reasons.add(new Reason(ruleId(table, reference), reference.field(), missing(table, reference, contracts)));
        }
        for (RowRule rule : rules(table)) {
            String column = rule.fields().get(rule.fields().size() - 1);
            reasons.add(new Reason(rule.id(), column, rule.message()));
        }
        return reasons;
    }

    private static Text missing(Table table, Reference reference, Contracts contracts) {
        Text column = table.field(reference.field()).orElseThrow().title();
        Text parent = contracts.get(reference.table()).title();
        return new Text(
                "В таблице «" + parent.ru() + "» нет строки, на которую указывает колонка «" + column.ru()
                        + "»; пришлите её – эта строка вернётся сама.",
                "Table " + parent.en() + " has no row that column " + column.en()
                        + " refers to; deliver it and this row comes back by itself.");
    }
}
