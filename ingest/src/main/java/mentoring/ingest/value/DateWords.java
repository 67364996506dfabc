package mentoring.ingest.value;

import java.util.List;

/** Dates as people write them: «6 мая 2022 г.», «12 мая 2022г», «04.02. 2022г.», and times behind a date. */
final class DateWords {
    private static final List<String> MONTHS = List.of(
            "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр");
    private static final List<List<String>> ENDINGS = List.of(
            List.of("я", "ь"),
            List.of("я", "ь"),
            List.of("а", ""),
            List.of("я", "ь"),
            List.of("я", "й"),
            List.of("я", "ь"),
            List.of("я", "ь"),
            List.of("а", ""),
            List.of("я", "ь"),
            List.of("я", "ь"),
            List.of("я", "ь"),
            List.of("я", "ь"));

    private DateWords() {}

    /** Where «T» or a space parts a date of ten characters at most from a time; -1 when nothing does. */
    static int startOfTime(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return -1;
        }
        int space = text.lastIndexOf(' ', colon);
        int letter = text.lastIndexOf('T', colon);
        return Math.max(space, letter);
    }

    /** 00:00, 0:00:00, 00:00:00.000, also with Z. */
    static boolean isMidnight(String time) {
        return time.matches("0?0:00(:00([.,]0+)?)?Z?");
    }

    /** Reads a lower-case date with words or stray spaces. */
    static Reading read(String text) {
        String rest = withoutYearWord(text);
        Reading dotted = dottedWithSpaces(rest);
        if (dotted != null) {
            return dotted;
        }
        String[] parts =
                rest.replace("«", "").replace("»", "").replace("\"", "").strip().split(" ");
        if (parts.length != 3) {
            return Reading.bad(Problems.DATE);
        }
        int day = parts[0].length() <= 2 ? DateParser.digits(parts[0], 0, parts[0].length()) : -1;
        int month = month(parts[1]);
        int year = DateParser.digits(parts[2], 0, parts[2].length());
        if (day < 0 || month < 0 || year < 0) {
            return Reading.bad(Problems.DATE);
        }
        return parts[2].length() == 4 ? repaired(DateParser.day(year, month, day)) : Reading.bad(Problems.DATE_YEAR);
    }

    private static Reading dottedWithSpaces(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3) {
            return null;
        }
        int[] numbers = new int[3];
        for (int i = 0; i < 3; i++) {
            String part = parts[i].strip();
            numbers[i] = DateParser.digits(part, 0, part.length());
            if (numbers[i] < 0 || i < 2 && part.length() > 2) {
                return null;
            }
        }
        return parts[2].strip().length() == 4
                ? repaired(DateParser.day(numbers[2], numbers[1], numbers[0]))
                : Reading.bad(Problems.DATE_YEAR);
    }

    private static Reading repaired(Reading reading) {
        return reading.problem() == null ? reading.with(Repair.DATE_IN_WORDS) : reading;
    }

    /** Drops «г», «г.», «год», «года» from the end, whether or not a space stands before it. */
    private static String withoutYearWord(String text) {
        String rest = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        for (String word : List.of("года", "год", "г")) {
            if (rest.endsWith(word)) {
                String before = rest.substring(0, rest.length() - word.length()).stripTrailing();
                boolean afterDigit = !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
                return afterDigit ? before : rest;
            }
        }
        return rest;
    }

    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            for (String ending : ENDINGS.get(i)) {
                if (word.equals(MONTHS.get(i) + ending)) {
                    return i + 1;
                }
            }
        }
        return -1;
    }
}
