package mentoring.transform.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.landed.LandedColumns;
import mentoring.schema.Contracts;
import mentoring.schema.Reference;
import mentoring.schema.Rule;
import mentoring.schema.Severity;
import mentoring.schema.Table;
import mentoring.schema.Table.Layer;
import mentoring.workspace.Text;

/** The query that lists every row that breaks a rule of the catalogue, with its place, and how many rows were judged. */
final class RuleSql {
    static final String FINDINGS = "rule_finding";
    static final String CHECKED = "rule_checked";

    private RuleSql() {}

    /** The rules of the catalogue and, for every reference that does not make a row wait, one that warns. */
    static List<Rule> rules(List<Rule> catalogue, Contracts contracts) {
        List<Rule> rules = new ArrayList<>(catalogue);
        for (Table table : contracts.layer(Layer.INPUT)) {
            for (Reference reference : table.references()) {
                if (!WaitingReasons.references(table).contains(reference)) {
                    rules.add(unknownReference(table, reference, contracts));
                }
            }
        }
        return rules;
    }

    private static Rule unknownReference(Table table, Reference reference, Contracts contracts) {
        Text column = table.field(reference.field()).orElseThrow().title();
        Text parent = contracts.get(reference.table()).title();
        String key = table.naturalKey().stream().map(k -> "child." + quote(k)).collect(Collectors.joining(", "));
        String sql = "SELECT " + key + ", child." + quote(reference.field()) + " AS observed FROM " + table.name()
                + " AS child LEFT JOIN (SELECT DISTINCT " + quote(reference.targetField()) + " AS id FROM "
                + reference.table() + ") AS parent ON parent.id = child." + quote(reference.field())
                + " WHERE parent.id IS NULL AND child." + quote(reference.field()) + " IS NOT NULL";
        return new Rule(
                table.name() + "-" + reference.field() + "-unknown",
                Severity.WARN,
                table.name(),
                reference.field(),
                null,
                null,
                new Text(
                        "Колонка «" + column.ru() + "» указывает на строку, которой нет в таблице «" + parent.ru()
                                + "».",
                        "Column " + column.en() + " refers to a row that table " + parent.en() + " does not have."),
                new Text(
                        "Пришлите недостающую строку или исправьте номер; сама строка учтена.",
                        "Deliver the missing row or mend the id; the row itself counts."),
                sql);
    }

    static String findings(List<Rule> rules, Contracts contracts) {
        return rules.stream()
                .map(rule -> finding(rule, contracts.get(rule.table())))
                .collect(Collectors.joining("\nUNION ALL\n"));
    }

    private static String finding(Rule rule, Table table) {
        String place = LandedColumns.SYSTEM.stream()
                .map(LandedColumns.Column::name)
                .filter(c -> !c.equals("withdrawn"))
                .map(c -> "judged." + c)
                .collect(Collectors.joining(", "));
        String key = table.naturalKey().stream()
                .map(k -> "coalesce(CAST(judged." + quote(k) + " AS STRING), '')")
                .collect(Collectors.joining(" || '; ' || "));
        String keys = table.naturalKey().stream().map(RuleSql::quote).collect(Collectors.joining(", "));
        String join = table.naturalKey().stream()
                .map(k -> "broken." + quote(k) + " IS NOT DISTINCT FROM judged." + quote(k))
                .collect(Collectors.joining(" AND "));
        String school = table.school() == null ? "CAST(NULL AS STRING)" : "judged." + table.school();
        return "SELECT '" + rule.id() + "' AS rule_id, parameter.severity, '" + table.name() + "' AS table_name, " + key
                + " AS natural_key, " + school + " AS school_id, '" + rule.column()
                + "' AS column_name, broken.observed, "
                + literal(rule.message().ru() + " " + rule.cure().ru()) + " AS message_ru, "
                + literal(rule.message().en() + " " + rule.cure().en()) + " AS message_en, " + place
                + "\nFROM (SELECT " + keys + ", min(CAST(observed AS STRING)) AS observed FROM (\n"
                + rule.sql().strip()
                + "\n) AS violations GROUP BY " + keys + ") AS broken"
                + "\nJOIN rule_parameters AS parameter ON parameter.rule_id = '" + rule.id() + "' AND parameter.enabled"
                + "\nJOIN " + table.name() + " AS judged ON " + join;
    }

    /** How many rows each rule had to judge. */
    static String checked(List<Rule> rules) {
        return rules.stream()
                .map(rule -> "SELECT '" + rule.id() + "' AS rule_id, '" + rule.table() + "' AS table_name, '"
                        + rule.column() + "' AS column_name, count(*) AS checked FROM " + rule.table())
                .collect(Collectors.joining("\nUNION ALL\n"));
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String quote(String name) {
        return '"' + name + '"';
    }
}
