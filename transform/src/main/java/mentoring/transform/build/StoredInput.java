package mentoring.transform.build;

import java.util.ArrayList;
import java.util.List;
import mentoring.landed.LandedColumns;
import mentoring.schema.Field;
import mentoring.schema.FieldType;
import mentoring.schema.Table;
import mentoring.workspace.Text;

/** The shape in which an input table stands in a release: its contract without identities, plus the row's place. */
final class StoredInput {

    private StoredInput() {}

    static Table of(Table input) {
        List<Field> fields = new ArrayList<>();
        input.fields().stream().filter(f -> !f.isIdentity()).forEach(fields::add);
        if (input.name().equals("persons")) {
            fields.add(column(
                    LandedColumns.BIRTH_YEAR, FieldType.INTEGER, false, new Text("Год рождения", "Year of birth")));
        }
        if (CompleteLists.knowsVanished(input)) {
            fields.add(column(
                    CompleteLists.SEEN_LAST,
                    FieldType.DATE,
                    false,
                    new Text("Последний раз в сведениях", "Last date on which it was delivered")));
            fields.add(column(
                    CompleteLists.GONE_BY,
                    FieldType.DATE,
                    false,
                    new Text("Первый полный список без этой строки", "First complete list without the row")));
        }
        fields.add(column(
                AcceptanceSql.SET_ASIDE,
                FieldType.TEXT,
                false,
                new Text("Правило, из-за которого строка отложена", "Rule for which the row waits")));
        for (LandedColumns.Column place : LandedColumns.SYSTEM) {
            if (!place.name().equals("withdrawn")) {
                fields.add(column(place.name(), type(place.sqlType()), true, new Text("Откуда строка", "Place")));
            }
        }
        return new Table(
                input.name(),
                input.layer(),
                input.title(),
                input.description(),
                input.grain(),
                List.of(),
                input.naturalKey(),
                fields,
                List.of(),
                List.of(),
                false,
                input.school(),
                input.factDate(),
                input.endDate(),
                null,
                input.hash());
    }

    private static FieldType type(String sqlType) {
        return switch (sqlType) {
            case "DATE" -> FieldType.DATE;
            case "BIGINT" -> FieldType.INTEGER;
            default -> FieldType.TEXT;
        };
    }

    private static Field column(String name, FieldType type, boolean provenance, Text title) {
        return new Field(
                name,
                type,
                0,
                title,
                title,
                false,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Field.PersonalData.NONE,
                null,
                null,
                false,
                null,
                List.of(),
                false,
                provenance,
                null);
    }
}
