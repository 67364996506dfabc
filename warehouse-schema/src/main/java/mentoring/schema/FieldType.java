package mentoring.schema;

/** Types of columns, the same on every engine and in every file. */
public enum FieldType {
    TEXT("VARCHAR"),
    INTEGER("BIGINT"),
    DECIMAL("DECIMAL"),
    DOUBLE("DOUBLE"),
    BOOLEAN("BOOLEAN"),
    DATE("DATE");

    private final String sqlName;

    FieldType(String sqlName) {
        this.sqlName = sqlName;
    }

    /** The SQL type that both engines understand. */
    String sqlName() {
        return sqlName;
    }
}
