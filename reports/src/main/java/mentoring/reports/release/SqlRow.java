package mentoring.reports.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One row of one of the program's own queries; every getter may give null. */
public record SqlRow(Map<String, Object> values) {

    static List<SqlRow> all(QueryResult result) {
        List<SqlRow> rows = new ArrayList<>();
        for (var row = result.next(); row.isPresent(); row = result.next()) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < result.columns().size(); i++) {
                values.put(result.columns().get(i).name(), row.get().get(i));
            }
            rows.add(new SqlRow(values));
        }
        return rows;
    }

    private Object get(String column) {
        if (!values.containsKey(column)) {
            throw new IllegalArgumentException("The query has no column " + column);
        }
        return values.get(column);
    }

    public String text(String column) {
        return (String) get(column);
    }

    public Long count(String column) {
        return get(column) instanceof Number number ? number.longValue() : null;
    }

    /** A share or a number as the release holds it; the shortest decimal that stands for the stored double. */
    public BigDecimal decimal(String column) {
        Object value = get(column);
        return value == null ? null : new BigDecimal(value.toString());
    }

    public LocalDate date(String column) {
        return (LocalDate) get(column);
    }

    /** True only when the release says so: unknown is not yes. */
    public boolean isTrue(String column) {
        return Boolean.TRUE.equals(get(column));
    }
}
