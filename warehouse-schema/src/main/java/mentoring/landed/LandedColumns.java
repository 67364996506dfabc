package mentoring.landed;

import java.util.ArrayList;
import java.util.List;
import mentoring.schema.Field;
import mentoring.schema.Table;

/** The columns of a landed table: what the decoder writes and the build reads. */
public final class LandedColumns {
    public static final String PERSON_KEY = "person_key";
    public static final String BIRTH_YEAR = "birth_year";
    /** Pseudonym of name and birth date, by which homonyms and doubled ids are found; null unless both are given. */
    public static final String NAME_KEY = "name_key";
    /** Suffix of the second token of a person reference: the same id read as one issued by the region. */
    public static final String REGION_SUFFIX = "_region";

    /** Suffix of the form in which a name of a school is compared; null where the text cannot be a name. */
    public static final String ALIAS_SUFFIX = "_alias";

    private LandedColumns() {}

    /** Whether a column refers to a school, by its id or by its name; a school's own row gives its id. */
    public static boolean refersToSchool(Table table, Field field) {
        boolean own = table.name().equals("schools") && field.name().equals("school_id");
        return field.name().endsWith("school_id") && !own;
    }

    /** Columns beside which the comparable form of a school's name is landed. */
    public static boolean hasAlias(Table table, Field field) {
        boolean name = field.name().equals("name") || field.name().equals("short_name");
        return refersToSchool(table, field) || table.name().equals("schools") && name;
    }

    /** One column with its SQL type. */
    public record Column(String name, String sqlType) {}

    /**
     * All columns in file order: the contract's (without identities), person columns,
     * comparable names of schools, then the place of the row.
     */
    public static List<Column> of(Table table) {
        List<Column> columns = new ArrayList<>();
        for (Field field : table.fields()) {
            if (!field.isIdentity()) {
                columns.add(new Column(field.name(), field.sqlType()));
            }
        }
        for (Field field : table.fields()) {
            if (field.refersToPerson()) {
                columns.add(new Column(field.name() + REGION_SUFFIX, "VARCHAR"));
            }
        }
        if (table.name().equals("persons")) {
            columns.add(new Column(PERSON_KEY, "VARCHAR"));
            columns.add(new Column(BIRTH_YEAR, "BIGINT"));
            columns.add(new Column(NAME_KEY, "VARCHAR"));
        }
        table.fields().stream()
                .filter(f -> hasAlias(table, f))
                .forEach(f -> columns.add(new Column(f.name() + ALIAS_SUFFIX, "VARCHAR")));
        columns.addAll(SYSTEM);
        return columns;
    }

    /** The place of a row and the circumstances of its delivery. */
    public static final List<Column> SYSTEM = List.of(
            new Column("withdrawn", "BOOLEAN"),
            new Column("delivery_id", "VARCHAR"),
            new Column("dated", "DATE"),
            new Column("issuer", "VARCHAR"),
            new Column("source_file", "VARCHAR"),
            new Column("source_sheet", "VARCHAR"),
            new Column("source_row", "BIGINT"));
}
