package mentoring.reports.check;

import java.util.BitSet;

/** A text without its spaces, which every format sets as it likes; it remembers where there was one. */
final class Letters {
    private static final int LONGEST = 24;

    private final String text;
    private final BitSet breaks = new BitSet();

    private Letters(String source) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < source.length(); i++) {
            char letter = source.charAt(i);
            if (isSpace(letter)) {
                breaks.set(letters.length());
            } else {
                letters.append(letter);
            }
        }
        this.text = letters.toString();
    }

    static Letters of(String source) {
        return new Letters(source);
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00A0' || letter == '\u202F' || letter == '\u00AD';
    }

    static String strip(String source) {
        return new Letters(source).text;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    boolean startsWith(String letters, int at) {
        return text.startsWith(letters, at);
    }

    /** Whether a number may end here: what follows does not go on with it. */
    boolean endsNumber(int at) {
        if (at >= text.length() || breaks.get(at)) {
            return true;
        }
        char next = text.charAt(at);
        boolean decimal =
                (next == ',' || next == '.') && at + 1 < text.length() && isDigit(at + 1) && !breaks.get(at + 1);
        return !isDigit(at) && !decimal;
    }

    private boolean isDigit(int at) {
        return Character.isDigit(text.charAt(at));
    }

    /** What stands here in the place of a number, for a message. */
    String numberAt(int at) {
        int end = at;
        while (end < text.length() && end < at + LONGEST && isNumeric(text.charAt(end)) && goesOn(at, end)) {
            end++;
        }
        return text.substring(at, end);
    }

    /** The space before a per cent sign does not end a number. */
    private boolean goesOn(int start, int at) {
        return at == start || !breaks.get(at) || text.charAt(at) == '%';
    }

    private static boolean isNumeric(char letter) {
        return Character.isDigit(letter) || "+-\u2212,.%*…–†".indexOf(letter) >= 0;
    }
}
