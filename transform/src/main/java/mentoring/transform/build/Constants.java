package mentoring.transform.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentoring.release.Hashes;
import mentoring.schema.CodeList;
import mentoring.schema.CodeLists;
import mentoring.schema.Contracts;
import mentoring.schema.Indicator;
import mentoring.schema.IndicatorCatalogue;
import mentoring.schema.Rule;
import mentoring.transform.engine.Column;
import mentoring.workspace.ExitCode;
import mentoring.workspace.Settings;
import mentoring.workspace.UserError;

/** The small tables that do not come from deliveries: settings, code lists, the indicator catalogue. */
final class Constants {
    /** Days of a year, leap years included: tenure is compared in quarters of a day so that it stays an integer. */
    private static final int QUARTER_DAYS_PER_YEAR = 1461;

    private final Map<String, ConstantTable> tables = new LinkedHashMap<>();

    Constants(Settings settings, Contracts contracts, IndicatorCatalogue catalogue, List<Rule> rules) {
        add("settings", settingsColumns(), List.of(settingsRow(settings)));
        add("code_lists", codeColumns(), codeRows(contracts.codeLists()));
        add("code_attributes", attributeColumns(), attributeRows(contracts.codeLists()));
        add("indicator_catalogue", indicatorColumns(), indicatorRows(catalogue));
        add("rule_parameters", ruleColumns(), ruleRows(rules, settings));
        add("indicator_groups", groupColumns(), groupRows(catalogue, contracts.codeLists()));
        add("student_quantiles", columns("df BIGINT, quantile DOUBLE"), StudentQuantiles.rows());
    }

    /** A constant table with a hash over its content. */
    record ConstantTable(List<Column> columns, List<List<Object>> rows, String hash) {}

    Map<String, ConstantTable> tables() {
        return tables;
    }

    /** The settings as they are recorded in a release. */
    static Map<String, String> parameters(Settings settings) {
        Map<String, String> parameters = new LinkedHashMap<>();
        List<Column> columns = settingsColumns();
        List<Object> row = settingsRow(settings);
        for (int i = 0; i < columns.size(); i++) {
            parameters.put(columns.get(i).name(), String.valueOf(row.get(i)));
        }
        settings.rules().forEach((rule, setting) -> parameters.put("rule " + rule, setting.toString()));
        return parameters;
    }

    private void add(String name, List<Column> columns, List<List<Object>> rows) {
        tables.put(name, new ConstantTable(columns, rows, Hashes.sha256(columns + "\n" + rows)));
    }

    private static List<Column> settingsColumns() {
        return columns(
                "young_tenure_quarter_days BIGINT, base_current_days BIGINT, low_base BIGINT, provisional_below DOUBLE,"
                        + " min_persons BIGINT, min_pupils BIGINT, min_base BIGINT, min_schools BIGINT,"
                        + " observed_to DATE, sr_retained BOOLEAN, satisfied_percent BIGINT,"
                        + " vpr_results VARCHAR");
    }

    private static List<Object> settingsRow(Settings settings) {
        Settings.Definitions definitions = settings.definitions();
        Settings.Disclosure disclosure = settings.disclosure();
        return Arrays.asList(
                (long) definitions.youngTenureYears() * QUARTER_DAYS_PER_YEAR,
                (long) definitions.baseCurrentDays(),
                (long) definitions.lowBase(),
                definitions.provisionalBelow(),
                (long) disclosure.minPersons(),
                (long) disclosure.minPupils(),
                (long) disclosure.minBase(),
                (long) disclosure.minSchools(),
                definitions.observedTo(),
                definitions.srRetained(),
                (long) definitions.satisfiedPercent(),
                definitions.vprResults());
    }

    private static List<Column> ruleColumns() {
        return columns("rule_id VARCHAR, severity VARCHAR, enabled BOOLEAN, limit_value BIGINT, threshold DOUBLE");
    }

    private static List<List<Object>> ruleRows(List<Rule> rules, Settings settings) {
        Settings.RuleSetting unchanged = new Settings.RuleSetting(null, null, null, null);
        requireKnown(rules, settings);
        List<List<Object>> rows = new ArrayList<>();
        for (Rule rule : rules) {
            Settings.RuleSetting setting = settings.rules().getOrDefault(rule.id(), unchanged);
            rows.add(Arrays.asList(
                    rule.id(),
                    setting.severity() == null ? rule.severity().code() : setting.severity(),
                    setting.enabled() == null || setting.enabled(),
                    setting.limit() == null ? rule.limit() : setting.limit(),
                    setting.threshold() == null ? rule.threshold() : setting.threshold()));
        }
        return rows;
    }

    private static void requireKnown(List<Rule> rules, Settings settings) {
        List<String> known = rules.stream().map(Rule::id).toList();
        for (String rule : settings.rules().keySet()) {
            if (!known.contains(rule)) {
                throw new UserError(
                        ExitCode.WORKSPACE,
                        "В настройках названо правило «" + rule + "», которого нет; есть: " + String.join(", ", known)
                                + ".",
                        "The settings name the rule '" + rule + "', which does not exist; there are: "
                                + String.join(", ", known) + ".");
            }
        }
    }

    private static List<Column> codeColumns() {
        return columns("code_list VARCHAR, ordinal BIGINT, code VARCHAR, title_ru VARCHAR, title_en VARCHAR,"
                + " valid_from VARCHAR, valid_to VARCHAR");
    }

    private static List<List<Object>> codeRows(CodeLists codeLists) {
        List<List<Object>> rows = new ArrayList<>();
        for (CodeList list : codeLists.all()) {
            long ordinal = 0;
            for (CodeList.Code code : list.codes()) {
                if (!list.mapping()) {
                    rows.add(Arrays.asList(
                            list.name(),
                            ++ordinal,
                            code.code(),
                            code.title().ru(),
                            code.title().en(),
                            code.validFrom(),
                            code.validTo()));
                }
            }
        }
        return rows;
    }

    private static List<Column> attributeColumns() {
        return columns("code_list VARCHAR, ordinal BIGINT, code VARCHAR, attribute VARCHAR, value VARCHAR");
    }

    private static List<List<Object>> attributeRows(CodeLists codeLists) {
        List<List<Object>> rows = new ArrayList<>();
        for (CodeList list : codeLists.all()) {
            long ordinal = 0;
            for (CodeList.Code code : list.codes()) {
                ordinal++;
                for (Map.Entry<String, String> extra : code.extra().entrySet()) {
                    if (!extra.getValue().isBlank()) {
                        rows.add(List.of(list.name(), ordinal, code.code(), extra.getKey(), extra.getValue()));
                    }
                }
            }
        }
        return rows;
    }

    private static List<Column> indicatorColumns() {
        return columns("pack VARCHAR, indicator VARCHAR, version BIGINT, ordinal BIGINT, name_ru VARCHAR,"
                + " name_en VARCHAR, short_name_ru VARCHAR, short_name_en VARCHAR, method_ru VARCHAR,"
                + " method_en VARCHAR, unit VARCHAR, direction VARCHAR, subject VARCHAR, additive BOOLEAN,"
                + " definition VARCHAR, source VARCHAR");
    }

    private static List<List<Object>> indicatorRows(IndicatorCatalogue catalogue) {
        List<List<Object>> rows = new ArrayList<>();
        catalogue.packs().forEach((pack, indicators) -> {
            for (Indicator i : indicators) {
                rows.add(Arrays.asList(
                        pack,
                        i.code(),
                        (long) i.version(),
                        (long) i.ordinal(),
                        i.name().ru(),
                        i.name().en(),
                        i.shortName().ru(),
                        i.shortName().en(),
                        i.method().ru(),
                        i.method().en(),
                        lower(i.unit()),
                        lower(i.direction()),
                        lower(i.subject()),
                        i.additive(),
                        i.definition(),
                        i.source()));
            }
        });
        return rows;
    }

    private static List<Column> groupColumns() {
        return columns("pack VARCHAR, indicator VARCHAR, breakdown VARCHAR, group_value VARCHAR");
    }

    /** Every group in which an indicator is published, so that a true zero becomes a row. */
    private static List<List<Object>> groupRows(IndicatorCatalogue catalogue, CodeLists codeLists) {
        List<List<Object>> rows = new ArrayList<>();
        catalogue.packs().forEach((pack, indicators) -> {
            for (Indicator i : indicators) {
                if (i.hasTotal()) {
                    rows.add(List.of(pack, i.code(), "all", "all"));
                }
                for (String group : i.groupValues(codeLists)) {
                    rows.add(List.of(pack, i.code(), i.breakdown().name(), group));
                }
            }
        });
        return rows;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Column> columns(String definition) {
        return Arrays.stream(definition.split(",\\s*"))
                .map(c -> new Column(c.substring(0, c.indexOf(' ')), c.substring(c.indexOf(' ') + 1)))
                .toList();
    }
}
