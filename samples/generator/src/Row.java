import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** One row of one table as its sender knows it: values by column code, before anybody has written them in Russian. */
final class Row {
    final String table;
    final School sender; // null = the city
    final Map<String, Object> values = new LinkedHashMap<>();
    Flaw flaw;

    Row(String table, School sender) {
        this.table = table;
        this.sender = sender;
    }

    Row set(String column, Object value) {
        if (value != null) {
            values.put(column, value);
        }
        return this;
    }

    String text(String column) {
        Object value = values.get(column);
        return value == null ? "" : value.toString();
    }

    LocalDate date(String column) {
        return (LocalDate) values.get(column);
    }

    boolean yes(String column, boolean otherwise) {
        return values.get(column) instanceof Boolean b ? b : otherwise;
    }

    /** From ≤ t and (to is empty or t < to). */
    boolean holds(String from, String to, LocalDate t) {
        return !date(from).isAfter(t) && (date(to) == null || date(to).isAfter(t));
    }
}
