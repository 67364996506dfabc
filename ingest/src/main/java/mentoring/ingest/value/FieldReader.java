package mentoring.ingest.value;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import mentoring.ingest.decode.CellText;
import mentoring.ingest.decode.RawCell;
import mentoring.schema.CodeLists;
import mentoring.schema.Field;
import mentoring.schema.FieldType;

/** Reads the cells of one column as its contract types it. Reusable over files; not for several threads at once. */
public final class FieldReader {
    private static final String ACADEMIC_YEAR = "academic_year";
    /** Excel's own limit for a cell. */
    private static final int LONGEST_CELL = 32_767;

    /** How Excel saves errors of formulas into text files. */
    private static final Set<String> EXCEL_ERRORS = Set.of(
            "#REF!",
            "#N/A",
            "#VALUE!",
            "#DIV/0!",
            "#NAME?",
            "#NUM!",
            "#NULL!",
            "#ССЫЛКА!",
            "#Н/Д",
            "#ЗНАЧ!",
            "#ДЕЛ/0!",
            "#ИМЯ?",
            "#ЧИСЛО!",
            "#ПУСТО!");

    private final ValueParser parser;
    /** «Нет» says that nothing is given; in texts it is a word, in answers an answer, in required cells no value. */
    private final boolean noMeansNothing;

    private FieldReader(ValueParser parser, boolean noMeansNothing) {
        this.parser = parser;
        this.noMeansNothing = noMeansNothing;
    }

    public static FieldReader of(Field field, CodeLists codeLists) {
        return new FieldReader(
                switch (field.type()) {
                    case TEXT -> field.codes() == null ? text(field) : codes(field, codeLists);
                    case INTEGER -> field.name().equals(ACADEMIC_YEAR)
                            ? AcademicYearParser::read
                            : NumberParser::integer;
                    case DECIMAL, DOUBLE -> new NumberParser(field.scale())::decimal;
                    case BOOLEAN -> BooleanParser.PARSER;
                    case DATE -> DateParser.PARSER;
                },
                !field.required()
                        && field.type() != FieldType.BOOLEAN
                        && (field.type() != FieldType.TEXT || field.codes() != null));
    }

    static FieldReader of(ValueParser parser) {
        return new FieldReader(parser, false);
    }

    private static ValueParser text(Field field) {
        return IdColumns.holdsIds(field) ? new IdParser() : new TextParser();
    }

    private static ValueParser codes(Field field, CodeLists codeLists) {
        CodeParser single = new CodeParser(codeLists.get(field.codes()));
        return field.list() ? new CodeListParser(single) : single;
    }

    /** Reads one cell. */
    public Reading read(RawCell cell) {
        if (cell.kind() == RawCell.Kind.EMPTY) {
            return Reading.ABSENT;
        }
        if (cell.kind() == RawCell.Kind.ERROR) {
            return Reading.bad(cell.formula() ? Problems.FORMULA_WITHOUT_VALUE : Problems.EXCEL_ERROR);
        }
        String text = CellText.clean(cell.text());
        if (text.isEmpty()) {
            return Reading.ABSENT;
        }
        if (text.charAt(0) == '#' && EXCEL_ERRORS.contains(text.toUpperCase(Locale.ROOT))) {
            return Reading.bad(Problems.EXCEL_ERROR);
        }
        if (text.length() > LONGEST_CELL) {
            return Reading.bad(Problems.TOO_LONG);
        }
        if (text.indexOf('\uFFFD') >= 0) {
            return Reading.bad(Problems.UNREADABLE_CHARACTER);
        }
        Reading reading = parser.read(cell, text);
        boolean nothing = reading.problem() != null && reading.problem() != Problems.BOOLEAN_DASH;
        if (nothing && (NullWords.matches(text) || noMeansNothing && NullWords.isNo(text))) {
            return Reading.NULL_WORD;
        }
        return cell.formula() && reading.problem() == null ? reading.with(Repair.FORMULA) : reading;
    }

    /** Moves the last day of a fact to the first day on which it no longer holds. */
    public static Reading afterLastDay(Reading lastDay) {
        return lastDay.value() instanceof LocalDate day
                ? new Reading(day.plusDays(1), lastDay.repairs(), null).with(Repair.LAST_DAY)
                : lastDay;
    }
}
