package mentoring.ingest.template;

import java.util.List;
import java.util.Map;
import mentoring.schema.Table;

/** What is already known of one school. */
public interface PrefilledRows {

    /**
     * The rows of a table that are the school's, oldest first. A value is a String (ids as the school knows them, codes),
     * LocalDate, Boolean or number; what is not given is absent.
     */
    List<Map<String, Object>> of(Table table);
}
