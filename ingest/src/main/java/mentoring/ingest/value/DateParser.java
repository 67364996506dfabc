package mentoring.ingest.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import mentoring.ingest.decode.RawCell;

/** Days, in every form that leaves no doubt which day is meant. */
final class DateParser {
    static final ValueParser PARSER = DateParser::read;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    /** Numbers that workbooks keep for 1 January 1950 and for 31 December 2099. */
    private static final long FIRST_SERIAL = 18_264;

    private static final long LAST_SERIAL = 73_050;
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private DateParser() {}

    private static Reading read(RawCell cell, String text) {
        return switch (cell.kind()) {
            case DATE -> moment(cell.moment());
            case NUMBER -> serial(cell.number());
            case BOOLEAN -> Reading.bad(Problems.DATE);
            default -> text(text);
        };
    }

    private static Reading moment(LocalDateTime moment) {
        if (!moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return Reading.bad(Problems.DATE_WITH_TIME);
        }
        return day(moment.getYear(), moment.getMonthValue(), moment.getDayOfMonth());
    }

    static Reading serial(BigDecimal number) {
        if (number.scale() > 0
                || number.compareTo(BigDecimal.valueOf(FIRST_SERIAL)) < 0
                || number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) > 0) {
            return Reading.bad(Problems.DATE);
        }
        return Reading.of(EPOCH.plusDays(number.longValue())).with(Repair.EXCEL_SERIAL);
    }

    private static Reading text(String text) {
        Reading plain = plain(text);
        if (plain != null) {
            return plain;
        }
        int time = DateWords.startOfTime(text);
        if (time > 0) {
            return withTime(text.substring(0, time), text.substring(time + 1));
        }
        Reading words = DateWords.read(text.toLowerCase(Locale.ROOT));
        if (words.problem() != Problems.DATE) {
            return words;
        }
        Reading form = DateForms.read(text);
        if (form != null) {
            return form;
        }
        String digits = Homoglyphs.digits(text);
        Reading mended = digits == null ? null : plain(digits);
        return mended == null ? words : mended.with(Repair.HOMOGLYPH);
    }

    private static Reading withTime(String date, String time) {
        Reading day = plain(date);
        if (day == null || day.problem() != null) {
            return day == null ? Reading.bad(Problems.DATE) : day;
        }
        return DateWords.isMidnight(time) ? day.with(Repair.ZERO_TIME) : Reading.bad(Problems.DATE_WITH_TIME);
    }

    /** 2022-05-06 or 6.5.2022 and 06.05.2022; null when it is of neither form. */
    private static Reading plain(String text) {
        int length = text.length();
        if (length == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            int year = digits(text, 0, 4);
            int month = digits(text, 5, 7);
            int day = digits(text, 8, 10);
            return year < 0 || month < 0 || day < 0 ? null : day(year, month, day);
        }
        int first = text.indexOf('.');
        int second = text.indexOf('.', first + 1);
        if (first < 1 || first > 2 || second < first + 2 || second > first + 3) {
            return null;
        }
        int day = digits(text, 0, first);
        int month = digits(text, first + 1, second);
        int year = digits(text, second + 1, length);
        if (day < 0 || month < 0 || year < 0) {
            return null;
        }
        return length - second - 1 == 4 ? day(year, month, day) : Reading.bad(Problems.DATE_YEAR);
    }

    static Reading day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Reading.bad(Problems.DATE_YEAR);
        }
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Reading.of(LocalDate.of(year, month, day)) : Reading.bad(Problems.NO_SUCH_DAY);
    }

    /** The number written between two places, -1 when there is anything but digits or too many of them. */
    static int digits(String text, int from, int to) {
        int value = 0;
        if (from >= to || to - from > 8) {
            return -1;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }
}
