package mentoring.transform.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mentoring.schema.Definitions;

/**
 * The 97.5 % quantiles of Student's distribution for 1 to 200 degrees of freedom, as a table that models can join: two
 * engines would not compute them to the same bits. Source: R 4, {@code qt(.975, 1:200)}, 12 decimals.
 */
final class StudentQuantiles {

    private StudentQuantiles() {}

    /** Rows of degrees of freedom and quantile. */
    static List<List<Object>> rows() {
        Map<String, String> files = Definitions.texts(StudentQuantiles.class, "quantiles", ".csv");
        List<List<Object>> rows = new ArrayList<>();
        files.get("student.csv").lines().skip(1).forEach(line -> {
            String[] cells = line.split(",");
            rows.add(List.of(Long.valueOf(cells[0]), Double.valueOf(cells[1])));
        });
        return rows;
    }
}
