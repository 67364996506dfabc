package mentoring.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Register of the rules that the build judges: {@code rules/<id>.yaml}. */
public final class RuleCatalogue {
    private final List<Rule> rules;

    private RuleCatalogue(List<Rule> rules) {
        this.rules = rules;
    }

    /** Reads and checks the catalogue that is packed with the program. */
    public static RuleCatalogue load(Contracts contracts) {
        return of(Definitions.texts(RuleCatalogue.class, "warehouse/rules", ".yaml"), contracts);
    }

    static RuleCatalogue of(Map<String, String> yamlByFile, Contracts contracts) {
        List<Rule> rules = new ArrayList<>();
        yamlByFile.forEach((file, text) -> {
            Rule rule = YamlFiles.parse("rules/" + file, text, Rule.class);
            check("rules/" + file, rule, contracts);
            rules.add(rule);
        });
        return new RuleCatalogue(List.copyOf(rules));
    }

    public List<Rule> rules() {
        return rules;
    }

    private static void check(String file, Rule rule, Contracts contracts) {
        if (!file.equals("rules/" + rule.id() + ".yaml")) {
            throw new DefinitionError(file, "id", "is '" + rule.id() + "'", "name the file after the rule");
        }
        if (rule.severity() == null || rule.message() == null || rule.cure() == null || rule.sql() == null) {
            throw new DefinitionError(file, "keys", "severity, message, cure or sql is missing", "add it");
        }
        Table table = contracts
                .find(rule.table())
                .filter(t -> t.layer() == Table.Layer.INPUT)
                .orElseThrow(() -> new DefinitionError(file, "table", "no such input table", "name an input table"));
        if (table.field(rule.column()).isEmpty()) {
            throw new DefinitionError(
                    file, "column", "no column '" + rule.column() + "' in " + table.name(), "name one of its columns");
        }
    }
}
