package mentoring.landed;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The form in which names of schools are compared: without legal form, quotes and the sign before the number. The
 * decoder lands it beside the name as sent, the build compares it with the names of all schools that have landed.
 */
public final class SchoolName {
    private static final int SHORTEST_WORD = 3;
    private static final Set<String> DROPPED = Set.of(
            "мбоу",
            "маоу",
            "мкоу",
            "моу",
            "мобу",
            "гбоу",
            "гаоу",
            "гкоу",
            "гоу",
            "огбоу",
            "окоу",
            "кгбоу",
            "когобу",
            "чоу",
            "ноу",
            "ано",
            "аноо",
            "фгкоу",
            "фгбоу",
            "муниципальное",
            "бюджетное",
            "автономное",
            "казенное",
            "государственное",
            "частное",
            "областное",
            "краевое",
            "общеобразовательное",
            "образовательное",
            "учреждение",
            "организация",
            "автономная",
            "некоммерческая",
            "n",
            "no",
            "№",
            "им",
            "имени");
    private static final List<String[]> SHORT_FORMS = List.of(
            new String[] {"средняя общеобразовательная школа", "сош"},
            new String[] {"основная общеобразовательная школа", "оош"},
            new String[] {"начальная общеобразовательная школа", "нош"});

    private SchoolName() {}

    /** Null when the text has no word that could be part of a name, as most ids have none. */
    public static String key(String text) {
        return mayBeName(text) ? keyOf(text) : null;
    }

    /** Three letters in a row; ids are told apart here, without building anything. */
    private static boolean mayBeName(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters < SHORTEST_WORD; i++) {
            letters = Character.isLetter(text.charAt(i)) ? letters + 1 : 0;
        }
        return letters >= SHORTEST_WORD;
    }

    private static String keyOf(String text) {
        StringBuilder spaced = new StringBuilder(text.length() + 8);
        char previous = ' ';
        for (char c : text.toLowerCase(Locale.ROOT).replace('ё', 'е').toCharArray()) {
            boolean sign = c == '№' || c == '#';
            boolean part = Character.isLetterOrDigit(c);
            boolean turn =
                    part && Character.isLetterOrDigit(previous) && Character.isDigit(c) != Character.isDigit(previous);
            spaced.append(turn ? " " : "").append(sign ? " № " : part ? String.valueOf(c) : " ");
            previous = c;
        }
        String words = spaced.toString().strip().replaceAll("\\s+", " ");
        for (String[] form : SHORT_FORMS) {
            words = words.replace(form[0], form[1]);
        }
        StringBuilder key = new StringBuilder();
        boolean named = false;
        for (String word : words.split(" ")) {
            if (!DROPPED.contains(word) && !word.isEmpty()) {
                key.append(key.length() == 0 ? "" : " ").append(word);
                named |= word.length() >= SHORTEST_WORD && Character.isLetter(word.charAt(0));
            }
        }
        return named ? key.toString() : null;
    }
}
