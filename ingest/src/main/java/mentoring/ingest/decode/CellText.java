package mentoring.ingest.decode;

/** Spaces of all sorts, in a form that the rest need not think about. */
public final class CellText {

    private CellText() {}

    /** White space, non-breaking and thin spaces, zero-width characters, byte order marks. */
    public static boolean isSpace(char c) {
        if (c > ' ' && c < '\u00A0' || c > '\u00AD' && c < '\u2000') {
            return false; // nearly every letter, Latin or Cyrillic, ends here
        }
        return c <= ' ' || c == '\u00A0' || c >= '\u2000' && c <= '\u200F' || isRareSpace(c);
    }

    private static boolean isRareSpace(char c) {
        return c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u2060'
                || c == '\u3000'
                || c == '\uFEFF'
                || c == '\u00AD';
    }

    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Without surrounding spaces; every run of spaces within becomes one ordinary space. */
    public static String clean(String text) {
        return isClean(text) ? text : rebuilt(text);
    }

    private static boolean isClean(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < '\u00A0') {
                space = false; // nearly every character of ids, numbers and dates ends here
                continue;
            }
            boolean now = isSpace(c);
            if (now && (space || c != ' ')) {
                return false;
            }
            space = now;
        }
        return text.isEmpty() || !space;
    }

    private static String rebuilt(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                clean.append(c);
            } else if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        }
        int end = clean.length();
        return clean.substring(0, end > 0 && clean.charAt(end - 1) == ' ' ? end - 1 : end);
    }
}
