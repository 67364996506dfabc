package mentoring.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mentoring.reports.release.QueryResult;

/** Results of a query as a person or a program wants them. Rows are written as they come, except for the table. */
final class QueryOutput {

    private QueryOutput() {}

    static void table(QueryResult result, PrintStream out) {
        TextTable table = new TextTable(headers(result));
        for (Optional<List<Object>> row = result.next(); row.isPresent(); row = result.next()) {
            table.row(row.get().stream().map(v -> v == null ? "" : text(v)).toList());
        }
        table.print(out);
    }

    static void csv(QueryResult result, PrintStream out) {
        // A quoted empty text is not the same as nothing known.
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(writer(out))) {
            csv.writeRecord(headers(result));
            for (Optional<List<Object>> row = result.next(); row.isPresent(); row = result.next()) {
                csv.writeRecord(
                        row.get().stream().map(v -> v == null ? null : text(v)).toArray(String[]::new));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void json(QueryResult result, PrintStream out) {
        JsonMapper mapper = new JsonMapper();
        List<String> names = headers(result);
        String separator = "[\n";
        try {
            for (Optional<List<Object>> row = result.next(); row.isPresent(); row = result.next()) {
                Map<String, Object> object = new LinkedHashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    object.put(names.get(i), jsonValue(row.get().get(i)));
                }
                out.print(separator + mapper.writeValueAsString(object));
                separator = ",\n";
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        out.println(separator.equals(",\n") ? "\n]" : "[]");
    }

    private static Object jsonValue(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(QueryOutput::jsonValue).toList();
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : text(value);
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(v -> v == null ? "" : text(v)).collect(Collectors.joining(";"));
        }
        return value.toString();
    }

    private static List<String> headers(QueryResult result) {
        return result.columns().stream().map(QueryResult.Column::name).toList();
    }

    /** Closing it flushes; stdout itself stays open. */
    private static Writer writer(PrintStream out) {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
