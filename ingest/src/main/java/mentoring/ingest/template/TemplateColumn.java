package mentoring.ingest.template;

import java.util.ArrayList;
import java.util.List;
import mentoring.schema.Field;
import mentoring.schema.FieldType;
import mentoring.schema.Table;

/**
 * One column of a template's sheet.
 *
 * @param field null for columns that are none of the contract's
 * @param hintFor the column of a person's code beside which this one shows the person's name; null for columns that are
 *     delivered
 *     and for the one that withdraws rows
 */
record TemplateColumn(Field field, Field hintFor) {
    /** The columns of a table: the school's own comes last, because the workbook fills it in itself. */
    static List<TemplateColumn> of(Table table) {
        List<TemplateColumn> columns = new ArrayList<>();
        Field school = null;
        for (Field field : table.fields()) {
            if (isOwnSchool(table, field)) {
                school = field;
                continue;
            }
            columns.add(new TemplateColumn(field, null));
            if (field.refersToPerson() && !table.name().equals("persons")) {
                columns.add(new TemplateColumn(null, field));
            }
        }
        if (school != null) {
            columns.add(new TemplateColumn(school, null));
        }
        columns.add(new TemplateColumn(null, null));
        return columns;
    }

    /** Whether the column says whose row it is; then it may stay empty. */
    static boolean isOwnSchool(Table table, Field field) {
        return field.required() && field.name().equals(table.school());
    }

    boolean isHint() {
        return hintFor != null;
    }

    boolean withdraws() {
        return field == null && hintFor == null;
    }

    String header(Table table) {
        if (withdraws()) {
            return "Отозвано";
        }
        if (isHint()) {
            return OwnSheets.HINT_HEADER + ": ФИО";
        }
        return field.title().ru() + (field.required() && !isOwnSchool(table, field) ? " *" : "");
    }

    double width() {
        if (field == null) {
            return isHint() ? 26 : 12;
        }
        if (field.codes() != null) {
            return 30;
        }
        if (field.type() == FieldType.DATE) {
            return 14;
        }
        return switch (field.name()) {
            case "full_name" -> 34;
            case "title", "name", "url" -> 32;
            default -> Math.max(13, Math.min(20, field.title().ru().length() * 0.9));
        };
    }

    /** What the comment on the header says. */
    String note(Table table, Choices choices) {
        if (withdraws()) {
            return "Впишите «да», если строка попала сюда по ошибке. Просто удалить её мало: удалённая строка остаётся в"
                    + " хранилище.";
        }
        if (isHint()) {
            return "Заполняется сама: чей это код. Столбец не загружается.";
        }
        if (isOwnSchool(table, field)) {
            return field.description().ru() + "\nЗаполнять не нужно: пустая ячейка означает вашу организацию.";
        }
        StringBuilder note = new StringBuilder(field.description().ru());
        note.append(field.required() ? "\nОбязательно." : "\nМожно не заполнять.");
        if (field.example() != null) {
            note.append("\nНапример: ").append(example(choices));
        }
        if (field.list()) {
            note.append("\nНесколько значений – через точку с запятой.");
        }
        return note.toString();
    }

    private String example(Choices choices) {
        if (field.codes() != null) {
            return choices.titles(field, field.example());
        }
        if (field.type() == FieldType.DATE) {
            String[] day = field.example().split("-");
            return day[2] + "." + day[1] + "." + day[0];
        }
        return field.example().replaceFirst("^(\\d+)\\.(\\d+)$", "$1,$2");
    }
}
