package mentoring.ingest.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in less usual forms, as far as only one day can be meant: 2022.05.06, 25/05/2022, 20220506, 44687. */
final class DateForms {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([./])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/,])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("\\d{8}");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");

    private DateForms() {}

    /** The reading, or null when the text is of none of these forms. */
    static Reading read(String text) {
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return DateParser.day(number(first, 1), number(first, 3), number(first, 4))
                    .with(Repair.DATE_FORM);
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.matches()) {
            return yearLast(number(last, 1), number(last, 3), number(last, 4), last.group(2));
        }
        if (EIGHT_DIGITS.matcher(text).matches()) {
            return eightDigits(text);
        }
        return SERIAL.matcher(text).matches() ? DateParser.serial(new BigDecimal(text)) : null;
    }

    /** With a slash or a hyphen the month may stand first; a comma is the neighbour of the point on the keyboard. */
    private static Reading yearLast(int first, int second, int year, String separator) {
        boolean monthMayBeFirst = !separator.equals(",") && first <= 12 && second <= 12 && first != second;
        return monthMayBeFirst
                ? Reading.bad(Problems.DATE)
                : DateParser.day(year, second, first).with(Repair.DATE_FORM);
    }

    /** Year, month, day or day, month, year: only one of them may be a day. */
    private static Reading eightDigits(String text) {
        Reading yearFirst = DateParser.day(part(text, 0, 4), part(text, 4, 6), part(text, 6, 8));
        Reading yearLast = DateParser.day(part(text, 4, 8), part(text, 2, 4), part(text, 0, 2));
        if ((yearFirst.problem() == null) == (yearLast.problem() == null)) {
            return Reading.bad(Problems.DATE);
        }
        return (yearFirst.problem() == null ? yearFirst : yearLast).with(Repair.DATE_FORM);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int part(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }
}
