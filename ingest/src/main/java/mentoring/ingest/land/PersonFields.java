package mentoring.ingest.land;

import mentoring.schema.Field;
import mentoring.schema.Table;

/** Positions of what makes up a person's identity in the table of persons. */
record PersonFields(int idAt, int fullNameAt, int birthDateAt, int snilsAt) {

    /** Null for every other table. */
    static PersonFields of(Table table) {
        return table.name().equals("persons")
                ? new PersonFields(
                        position(table, "person_id"),
                        position(table, "full_name"),
                        position(table, "birth_date"),
                        position(table, "snils"))
                : null;
    }

    private static int position(Table table, String field) {
        return table.fields().stream().map(Field::name).toList().indexOf(field);
    }

    Object id(Object[] values) {
        return values[idAt];
    }

    Object fullName(Object[] values) {
        return fullNameAt < 0 ? null : values[fullNameAt];
    }

    Object birthDate(Object[] values) {
        return birthDateAt < 0 ? null : values[birthDateAt];
    }

    Object snils(Object[] values) {
        return snilsAt < 0 ? null : values[snilsAt];
    }
}
