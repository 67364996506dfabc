package mentoring.ingest.template;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import mentoring.ingest.ooxml.CellName;
import mentoring.ingest.ooxml.XmlWriter;
import mentoring.schema.Field;
import mentoring.schema.Table;

/** What a spreadsheet checks while the cells of a table are filled in. */
final class Validations {

    /**
     * The check of one column.
     *
     * @param strict wrong values are refused; else the sender is asked
     */
    private record Validation(int column, String type, String first, String second, boolean strict, String error) {}

    private static final int FIRST_DAY = 1;
    /** 31 December 2099. */
    private static final int LAST_DAY = 73_050;

    private final Table table;
    private final List<TemplateColumn> columns;
    private final Choices choices;

    Validations(Table table, List<TemplateColumn> columns, Choices choices) {
        this.table = table;
        this.columns = columns;
        this.choices = choices;
    }

    void write(XmlWriter xml) throws IOException {
        List<Validation> all = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Validation validation = of(i, columns.get(i));
            if (validation != null) {
                all.add(validation);
            }
        }
        if (all.isEmpty()) {
            return;
        }
        xml.start("dataValidations").attribute("count", all.size());
        for (Validation validation : all) {
            write(xml, validation);
        }
        xml.end();
    }

    private Validation of(int column, TemplateColumn described) {
        if (described.field() == null) {
            return described.withdraws() ? yesOrNo(column) : null;
        }
        Field field = described.field();
        if (field.codes() != null) {
            String error = "Выберите значение из списка (стрелка справа от ячейки).";
            return list(column, choices.ofCodes(field.codes()), !field.list(), error);
        }
        if (table.name().equals("reporting") && field.name().equals("table")) {
            return list(column, choices.ofTables(), true, "Выберите имя таблицы из списка; * – все таблицы.");
        }
        if (field.idOf() != null && !field.idOf().equals(table.name()) && SchoolTables.FILLED.contains(field.idOf())) {
            return reference(column, field);
        }
        return switch (field.type()) {
            case BOOLEAN -> yesOrNo(column);
            case DATE -> new Validation(
                    column,
                    "date",
                    String.valueOf(FIRST_DAY),
                    String.valueOf(LAST_DAY),
                    true,
                    "Впишите дату в виде 06.05.2022.");
            case INTEGER -> number(column, field, "whole", "Впишите целое число");
            case DECIMAL -> number(column, field, "decimal", "Впишите число");
            default -> null;
        };
    }

    private static Validation yesOrNo(int column) {
        return list(column, "\"да,нет\"", true, "Выберите «да» или «нет».");
    }

    private static Validation list(int column, String source, boolean strict, String error) {
        return new Validation(column, "list", source, null, strict, error);
    }

    /** Codes that stand on another sheet of this workbook; a code may also be known to the region only. */
    private Validation reference(int column, Field field) {
        String sheet = choices.sheet(field.idOf());
        String first = sheet + "!$A$" + TableSheet.FIRST_ROW;
        String all = first + ":$A$" + TableSheet.LAST_ROW;
        return list(
                column,
                "OFFSET(" + first + ",0,0,MAX(1,COUNTA(" + all + ")),1)",
                false,
                "Такого кода нет на листе " + sheet + ". Оставить его?");
    }

    private static Validation number(int column, Field field, String type, String wanted) {
        BigDecimal low = field.exclusiveMinimum() == null ? field.minimum() : field.exclusiveMinimum();
        BigDecimal from = low == null ? BigDecimal.valueOf(-1_000_000_000L) : low;
        BigDecimal to = field.maximum() == null ? BigDecimal.valueOf(1_000_000_000L) : field.maximum();
        String bounds = low == null || field.maximum() == null
                ? "."
                : " от " + low.toPlainString().replace('.', ',') + " до "
                        + to.toPlainString().replace('.', ',') + ".";
        return new Validation(column, type, from.toPlainString(), to.toPlainString(), true, wanted + bounds);
    }

    private static void write(XmlWriter xml, Validation v) throws IOException {
        xml.start("dataValidation").attribute("type", v.type());
        if (v.second() != null) {
            xml.attribute("operator", "between");
        }
        xml.attribute("allowBlank", 1).attribute("errorStyle", v.strict() ? "stop" : "warning");
        xml.attribute("showErrorMessage", v.error().startsWith("Выберите") && !v.strict() ? 0 : 1);
        xml.attribute("errorTitle", "Проверьте ячейку").attribute("error", v.error());
        String letters = CellName.of(v.column(), TableSheet.FIRST_ROW);
        xml.attribute("sqref", letters + ":" + CellName.of(v.column(), TableSheet.LAST_ROW));
        xml.start("formula1").text(v.first()).end();
        if (v.second() != null) {
            xml.start("formula2").text(v.second()).end();
        }
        xml.end();
    }
}
