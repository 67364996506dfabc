package mentoring.transform.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mentoring.schema.Contracts;
import mentoring.schema.IndicatorCatalogue;
import mentoring.schema.Rule;
import mentoring.schema.Table;
import mentoring.schema.Table.Layer;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;

/** All steps of a build, each after the tables that it reads. */
final class BuildPlan {
    private final Map<String, Step> steps;

    BuildPlan(Map<String, Step> steps) {
        this.steps = steps;
    }

    static BuildPlan of(Contracts contracts, IndicatorCatalogue catalogue, List<Rule> rules) {
        Map<String, Step> steps = new TreeMap<>();
        for (Table table : contracts.layer(Layer.INPUT)) {
            Set<String> inputs = new LinkedHashSet<>(AcceptanceSql.inputs(table));
            inputs.add("landed_" + table.name());
            add(steps, new Step(table.name(), AcceptanceSql.of(table), inputs, StoredInput.of(table)));
        }
        add(steps, step(Model.parse(PersonIds.NAME, PersonIds.SQL), contracts));
        add(steps, step(Model.parse(PlaceNames.SCHOOLS, PlaceNames.SCHOOLS_SQL), contracts));
        add(steps, step(Model.parse(PlaceNames.TERRITORIES, PlaceNames.TERRITORIES_SQL), contracts));
        add(steps, step(Model.parse(SetAsideSql.NAME, SetAsideSql.of(contracts)), contracts));
        add(steps, step(Model.parse(RuleSql.FINDINGS, RuleSql.findings(rules, contracts)), contracts));
        add(steps, step(Model.parse(RuleSql.CHECKED, RuleSql.checked(rules)), contracts));
        add(
                steps,
                step(Model.parse(IndicatorSql.FACTS, IndicatorSql.facts(catalogue, contracts.codeLists())), contracts));
        Models.load().forEach(m -> add(steps, step(m, contracts)));
        // a published table whose model does not exist yet stands in every release, without rows
        for (Table table : contracts.layer(Layer.PUBLISHED)) {
            steps.computeIfAbsent(
                    table.name(), n -> new Step(n, TableSql.empty(table), Set.of(DisclosedTable.PARENTS), table));
        }
        return new BuildPlan(sorted(steps));
    }

    /**
     * The part of the plan that makes some tables.
     *
     * @param names tables, or layers for all their tables; empty for the whole plan
     */
    BuildPlan only(Set<String> names) {
        if (names.isEmpty()) {
            return this;
        }
        Set<String> unknown = new TreeSet<>(names);
        Map<String, Step> sorted = new LinkedHashMap<>();
        for (Step step : steps.values()) {
            String layer = step.isStored() ? step.contract().layer().folder() : "";
            if (names.contains(step.name()) || names.contains(layer)) {
                visit(step, steps, sorted, new ArrayList<>());
                unknown.removeAll(Set.of(step.name(), layer));
            }
        }
        if (!unknown.isEmpty()) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Нет ни таблицы, ни слоя с именем «" + String.join("», «", unknown)
                            + "»; слои: input, star, measure, published.",
                    "There is no table and no layer '" + String.join("', '", unknown)
                            + "'; layers are input, star, measure, published.");
        }
        return new BuildPlan(sorted);
    }

    private static Step step(Model model, Contracts contracts) {
        Table contract = contracts.find(model.name()).orElse(null);
        Set<String> inputs = new LinkedHashSet<>(model.inputs());
        if (contract != null && contract.disclosure() != null) {
            inputs.add(DisclosedTable.PARENTS);
        }
        return new Step(model.name(), model.sql(), inputs, contract);
    }

    private static void add(Map<String, Step> steps, Step step) {
        if (steps.put(step.name(), step) != null) {
            throw new IllegalStateException("Two models make the table " + step.name());
        }
    }

    private static Map<String, Step> sorted(Map<String, Step> steps) {
        Map<String, Step> sorted = new LinkedHashMap<>();
        steps.values().forEach(s -> visit(s, steps, sorted, new ArrayList<>()));
        return sorted;
    }

    private static void visit(Step step, Map<String, Step> steps, Map<String, Step> sorted, List<String> path) {
        if (sorted.containsKey(step.name())) {
            return;
        }
        if (path.contains(step.name())) {
            throw new IllegalStateException("Models read each other in a circle: " + path + " > " + step.name());
        }
        path.add(step.name());
        for (String input : step.inputs()) {
            Step parent = steps.get(stepOf(input));
            if (parent != null) {
                visit(parent, steps, sorted, path);
            }
        }
        path.remove(step.name());
        sorted.put(step.name(), step);
    }

    /** The step that makes an input: stored_pairs is the stored form of pairs. */
    static String stepOf(String input) {
        return input.startsWith(SetAsideSql.STORED_PREFIX)
                ? input.substring(SetAsideSql.STORED_PREFIX.length())
                : input;
    }

    /** All steps, each after those that it reads. */
    List<Step> steps() {
        return List.copyOf(steps.values());
    }

    Step step(String name) {
        return steps.get(name);
    }
}
