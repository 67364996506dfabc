package mentoring.transform.outcomes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row that a model prepared; a value that is not given is null. */
public record Prepared(Map<String, Integer> places, List<Object> values) {

    /** Where each column stands, to be shared by all rows. */
    public static Map<String, Integer> places(List<String> columns) {
        Map<String, Integer> places = new HashMap<>();
        columns.forEach(c -> places.put(c, places.size()));
        return places;
    }

    public String text(String column) {
        return (String) value(column);
    }

    public Long integer(String column) {
        Number number = (Number) value(column);
        return number == null ? null : number instanceof BigDecimal exact ? exact.longValueExact() : number.longValue();
    }

    public Double number(String column) {
        Number number = (Number) value(column);
        return number == null ? null : number.doubleValue();
    }

    /** An exact number, such as a sum of squares that no long holds. */
    public BigDecimal exact(String column) {
        Object value = value(column);
        return value == null || value instanceof BigDecimal ? (BigDecimal) value : new BigDecimal(value.toString());
    }

    public LocalDate date(String column) {
        return (LocalDate) value(column);
    }

    public Boolean flag(String column) {
        return (Boolean) value(column);
    }

    private Object value(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("The model prepares no column " + column + ", only " + places.keySet());
        }
        return values.get(place);
    }
}
