package mentoring.ingest.value;

import java.time.LocalDate;
import mentoring.ingest.decode.CellText;
import mentoring.ingest.decode.RawCell;
import mentoring.schema.CodeLists;
import mentoring.schema.Field;

/** Reads the cells of one column as its contract types it. Reusable over files; not for several threads at once. */
public final class FieldReader {
    /** Excel's own limit for a cell. */
    private static final int LONGEST_CELL = 32_767;

    private final ValueParser parser;

    private FieldReader(ValueParser parser) {
        this.parser = parser;
    }

    public static FieldReader of(Field field, CodeLists codeLists) {
        return new FieldReader(
                switch (field.type()) {
                    case TEXT -> field.codes() == null ? text() : codes(field, codeLists);
                    case INTEGER -> NumberParser::integer;
                    case DECIMAL, DOUBLE -> new NumberParser(field.scale())::decimal;
                    case BOOLEAN -> BooleanParser.PARSER;
                    case DATE -> DateParser.PARSER;
                });
    }

    static FieldReader of(ValueParser parser) {
        return new FieldReader(parser);
    }

    private static ValueParser text() {
        return new TextParser();
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
            return Reading.bad(Problems.EXCEL_ERROR);
        }
        String text = CellText.clean(cell.text());
        if (text.isEmpty()) {
            return Reading.ABSENT;
        }
        if (text.length() > LONGEST_CELL) {
            return Reading.bad(Problems.TOO_LONG);
        }
        if (text.indexOf('\uFFFD') >= 0) {
            return Reading.bad(Problems.UNREADABLE_CHARACTER);
        }
        Reading reading = parser.read(cell, text);
        boolean nothing = reading.problem() != null && reading.problem() != Problems.BOOLEAN_DASH;
        return nothing && NullWords.matches(text) ? Reading.NULL_WORD : reading;
    }

    /** Moves the last day of a fact to the first day on which it no longer holds. */
    public static Reading afterLastDay(Reading lastDay) {
        return lastDay.value() instanceof LocalDate day
                ? new Reading(day.plusDays(1), lastDay.repairs(), null).with(Repair.LAST_DAY)
                : lastDay;
    }
}
