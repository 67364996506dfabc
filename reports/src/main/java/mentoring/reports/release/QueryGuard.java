package mentoring.reports.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;

/**
 * Lets a user's SQL pass only if it is one query, and, in the public zone, only if it names nothing but published
 * tables. The judgement is made on the engine's own parse tree, never on the text.
 */
final class QueryGuard {
    private static final Set<String> QUERY_NODES =
            Set.of("SELECT_NODE", "SET_OPERATION_NODE", "CTE_NODE", "RECURSIVE_CTE_NODE");
    /** References to data that carry no table of their own. */
    private static final Set<String> HARMLESS_REFERENCES =
            Set.of("EMPTY", "EMPTY_FROM", "JOIN", "SUBQUERY", "EXPRESSION_LIST", "PIVOT", "COLUMN_DATA");

    private static final Set<String> HARMLESS_FUNCTIONS = Set.of("range", "generate_series", "unnest");
    /** A name that the engine cannot mistake for a file: it would read "x.parquet" without asking. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private final Connection connection;
    private final Zone zone;
    private final Set<String> tables;

    QueryGuard(Connection connection, Zone zone, Set<String> tables) {
        this.connection = connection;
        this.zone = zone;
        this.tables = tables;
    }

    List<String> visibleTables() {
        return tables.stream()
                .filter(t -> zone == Zone.INNER || t.startsWith("published."))
                .map(t -> t.startsWith("published.") ? t.substring("published.".length()) : t)
                .toList();
    }

    void check(String sql) {
        JsonNode parsed = parse(sql);
        if (parsed.path("error").asBoolean()) {
            if (parsed.path("error_type").asText().equals("parser")) {
                throw QueryError.of(parsed.path("error_message").asText());
            }
            throw notAQuery();
        }
        if (parsed.path("statements").size() != 1) {
            throw notAQuery();
        }
        Set<String> names = new HashSet<>();
        collectCommonTables(parsed, names);
        inspect(parsed, names);
    }

    private JsonNode parse(String sql) {
        try (PreparedStatement statement = connection.prepareStatement("SELECT json_serialize_sql(?)")) {
            statement.setString(1, sql);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                String json = result.getString(1);
                result.next(); // a streamed result blocks the connection until it is drained
                return new ObjectMapper().readTree(json);
            }
        } catch (SQLException e) {
            throw QueryError.of(e);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collectCommonTables(JsonNode node, Set<String> names) {
        for (JsonNode entry : node.path("cte_map").path("map")) {
            names.add(entry.path("key").asText().toLowerCase(Locale.ROOT));
        }
        node.forEach(child -> collectCommonTables(child, names));
    }

    private void inspect(JsonNode node, Set<String> commonTables) {
        String type = node.path("type").asText();
        if (type.endsWith("_NODE") && !QUERY_NODES.contains(type)) {
            throw notAQuery();
        }
        if (zone == Zone.PUBLIC && node.has("sample") && node.has("type")) {
            inspectReference(node, type, commonTables);
        }
        node.forEach(child -> inspect(child, commonTables));
    }

    /** Only references to data have a "sample" clause in the tree. */
    private void inspectReference(JsonNode node, String type, Set<String> commonTables) {
        if (QUERY_NODES.contains(type) || HARMLESS_REFERENCES.contains(type)) {
            return;
        }
        if (type.equals("BASE_TABLE")) {
            String schema = node.path("schema_name").asText().toLowerCase(Locale.ROOT);
            String table = node.path("table_name").asText().toLowerCase(Locale.ROOT);
            boolean published = Set.of("", "published").contains(schema) && tables.contains("published." + table);
            boolean common = schema.isEmpty()
                    && commonTables.contains(table)
                    && PLAIN_NAME.matcher(table).matches();
            if (node.path("catalog_name").asText().isEmpty() && (published || common)) {
                return;
            }
            throw hidden(schema.isEmpty() ? table : schema + "." + table);
        }
        String function = node.path("function").path("function_name").asText();
        if (!type.equals("TABLE_FUNCTION") || !HARMLESS_FUNCTIONS.contains(function)) {
            throw hidden(function.isEmpty() ? type : function);
        }
    }

    private static UserError notAQuery() {
        return new UserError(
                ExitCode.ARGUMENTS,
                "Это не запрос на чтение: выпуск нельзя изменить; напишите один запрос SELECT.",
                "This is not a query: a release cannot be changed; write one SELECT.");
    }

    private UserError hidden(String name) {
        String known = String.join(", ", visibleTables());
        return new UserError(
                ExitCode.ARGUMENTS,
                "В публичной зоне нет таблицы «" + name + "»; доступны: " + known + ".",
                "The public zone has no table '" + name + "'; there are: " + known + ".");
    }
}
