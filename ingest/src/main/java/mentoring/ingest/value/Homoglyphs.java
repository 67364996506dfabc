package mentoring.ingest.value;

import java.util.HashMap;
import java.util.Map;

/** Characters that look like others: З and 3, О and 0, Cyrillic and Latin letters of one shape. */
public final class Homoglyphs {
    private static final String LIKE_ZERO = "ОоOo";
    private static final String LIKE_THREE = "Зз";
    private static final String CYRILLIC = "АВЕКМНОРСТУХІЅЈаеорсухіѕјкмтнв";
    private static final String LATIN = "ABEKMHOPCTYXISJaeopcyxisjkmthb";
    private static final Map<Character, Character> TO_LATIN = new HashMap<>();
    private static final Map<Character, Character> TO_CYRILLIC = new HashMap<>();

    static {
        for (int i = 0; i < CYRILLIC.length(); i++) {
            TO_LATIN.put(CYRILLIC.charAt(i), LATIN.charAt(i));
            // Only letters of the Russian alphabet, and only those whose shapes agree: small «т» is no small "t".
            if ("ІЅЈіѕјкмтнв".indexOf(CYRILLIC.charAt(i)) < 0) {
                TO_CYRILLIC.put(LATIN.charAt(i), CYRILLIC.charAt(i));
            }
        }
    }

    private Homoglyphs() {}

    /**
     * The text with every letter that looks like a digit replaced by it; null when nothing was to be replaced, or when
     * several letters stand without any digit and so may well be a word.
     */
    public static String digits(String text) {
        StringBuilder replaced = new StringBuilder(text);
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (LIKE_ZERO.indexOf(c) >= 0 || LIKE_THREE.indexOf(c) >= 0) {
                replaced.setCharAt(i, LIKE_ZERO.indexOf(c) >= 0 ? '0' : '3');
                letters++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            }
        }
        return letters == 0 || digits == 0 && text.length() > 1 ? null : replaced.toString();
    }

    /** One text for all texts that look alike; takes and gives lower case without punctuation. */
    public static String skeleton(String normalised) {
        StringBuilder skeleton = new StringBuilder(normalised.length());
        for (int i = 0; i < normalised.length(); i++) {
            char c = normalised.charAt(i);
            char latin = TO_LATIN.getOrDefault(c, c);
            skeleton.append(latin == 'o' ? '0' : latin == 'з' ? '3' : latin);
        }
        return skeleton.toString();
    }

    /**
     * The text with words that mix Cyrillic and Latin letters written in one script. A word is rewritten only if some
     * of its letters exist in one script only and all others have a twin there; null when no word was.
     */
    static String oneScript(String text) {
        if (!mixesScripts(text)) {
            return null;
        }
        StringBuilder written = null;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                continue;
            }
            String word = text.substring(start, i);
            String mended = oneScriptWord(word);
            if (mended != null) {
                written = written == null ? new StringBuilder(text) : written;
                written.replace(start, i, mended);
            }
            start = i + 1;
        }
        return written == null ? null : written.toString();
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u04FF';
    }

    private static boolean mixesScripts(String text) {
        boolean cyrillic = false;
        boolean other = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            cyrillic |= isCyrillic(c);
            other |= c > '9' && !isCyrillic(c);
        }
        return cyrillic && other;
    }

    private static String oneScriptWord(String word) {
        boolean cyrillic = false;
        boolean latin = false;
        boolean onlyCyrillic = false;
        boolean onlyLatin = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            cyrillic |= isCyrillic(c);
            latin |= !isCyrillic(c);
            onlyCyrillic |= isCyrillic(c) && !TO_LATIN.containsKey(c);
            onlyLatin |= !isCyrillic(c) && !TO_CYRILLIC.containsKey(c);
        }
        if (!cyrillic || !latin || onlyCyrillic == onlyLatin) {
            return null;
        }
        Map<Character, Character> twins = onlyCyrillic ? TO_CYRILLIC : TO_LATIN;
        StringBuilder mended = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            mended.setCharAt(i, twins.getOrDefault(word.charAt(i), word.charAt(i)));
        }
        return mended.toString();
    }

    /**
     * Whether an id consists of digits and of letters that look like digits, so that these may be meant as digits or
     * not. Ids with any other letter are codes of somebody's own making, where every letter may be meant.
     */
    public static boolean isDoubtful(String id) {
        boolean besideDigit = false;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean like = LIKE_ZERO.indexOf(c) >= 0 || LIKE_THREE.indexOf(c) >= 0;
            if (!like && Character.isLetter(c)) {
                return false;
            }
            besideDigit |= like && (isDigit(id, i - 1) || isDigit(id, i + 1));
        }
        return besideDigit;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
