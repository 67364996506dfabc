package mentoring.ingest.decode;

/** Tells from a number format whether a workbook shows the number as a date. */
final class DateFormats {

    private DateFormats() {}

    static boolean isDate(Integer id, String format) {
        if (id != null && isBuiltInDate(id)) {
            return true;
        }
        return format != null && hasDateLetters(format);
    }

    /** Formats whose text depends on the locale and is not stored (ECMA-376 18.8.30). */
    private static boolean isBuiltInDate(int id) {
        return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
    }

    /** Day or year letters outside quotes, brackets and escapes. Bare times are no dates. */
    private static boolean hasDateLetters(String format) {
        char closing = 0;
        for (int i = 0; i < format.length(); i++) {
            char c = Character.toLowerCase(format.charAt(i));
            if (closing != 0) {
                closing = c == closing ? 0 : closing;
            } else if (c == '"') {
                closing = '"';
            } else if (c == '[') {
                closing = ']';
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == 'd' || c == 'y' || c == 'д' || c == 'г') {
                return !format.equalsIgnoreCase("general");
            }
        }
        return false;
    }
}
