package mentoring.ingest.value;

import mentoring.schema.Field;
import mentoring.schema.FieldType;

/** Which columns hold ids and register numbers, in which letters of two scripts are never mixed on purpose. */
public final class IdColumns {

    private IdColumns() {}

    public static boolean holdsIds(Field field) {
        return field.type() == FieldType.TEXT
                && field.codes() == null
                && (field.idOf() != null
                        || field.checksum() != null
                        || field.name().endsWith("_id")
                        || field.name().endsWith("_code")
                        || field.name().equals("oktmo"));
    }

    public static boolean holdsSchools(Field field) {
        return field.name().endsWith("school_id");
    }
}
