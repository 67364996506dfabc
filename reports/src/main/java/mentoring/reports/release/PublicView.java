package mentoring.reports.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mentoring.schema.Field;
import mentoring.schema.Table;

/** What the public zone sees of a published table: measures only where the disclosure gate says "show". */
final class PublicView {
    private static final String STATUS = "public_status";

    private PublicView() {}

    /** The SELECT of the view, or null when nothing says which columns are measures: then the table stays hidden. */
    static String of(Statement statement, String files, Table contract) throws SQLException {
        Set<String> inFile = columns(statement, files);
        if (contract == null || !inFile.contains(STATUS)) {
            return null;
        }
        List<String> columns = new ArrayList<>();
        for (Field field : contract.fields()) {
            if (inFile.contains(field.name())) {
                columns.add(column(field));
            }
        }
        return "SELECT " + String.join(", ", columns) + " FROM " + files;
    }

    private static String column(Field field) {
        String name = ReleaseDatabase.identifier(field.name());
        return field.measure() ? "CASE WHEN " + STATUS + " = 'show' THEN " + name + " END AS " + name : name;
    }

    private static Set<String> columns(Statement statement, String files) throws SQLException {
        Set<String> names = new LinkedHashSet<>();
        try (ResultSet rows = statement.executeQuery("DESCRIBE SELECT * FROM " + files)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
