package mentoring.schema;

import java.util.Locale;

/** The form in which headers, sheet names and titles of codes are compared. */
public final class HeaderName {

    private HeaderName() {}

    /** Lower case, ё as е, letters and digits only: «№ п/п» and "№п/п" are equal. */
    public static String normalise(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '№' || c == '+')
                .forEach(normal::appendCodePoint);
        return normal.toString();
    }
}
