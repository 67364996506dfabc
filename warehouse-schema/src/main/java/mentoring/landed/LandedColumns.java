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

    private LandedColumns() {}

    /** One column with its SQL type. */
    public record Column(String name, String sqlType) {}

    /** All columns in file order: the contract's (without identities), person columns, then the place of the row. */
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
