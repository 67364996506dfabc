package mentoring.reports.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.reports.Resources;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.TextRun;
import mentoring.workspace.Language;

/**
 * The sentences of a report, from a resource file per language, with plural forms and choices by ICU rules. Numbers
 * keep their identity: {@code {n}} in a sentence becomes the run that was given for n, {@code {n, plural, …}} chooses a
 * word form by it. {@code **words**} are bold, {@code ~} is a non-breaking space.
 */
public final class Words {
    /** Folder of the words of all reports. */
    public static final String SHARED = "/reports/shared";

    private static final char TIE = '~';
    private static final char NBSP = '\u00A0';
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("\uE000(\\w+)\uE001");

    private final Properties texts = new Properties();
    private final Language language;
    private final ULocale locale;

    private Words(Language language) {
        this.language = language;
        this.locale = new ULocale(language == Language.RU ? "ru" : "en");
    }

    /**
     * Reads {@code folder/texts_<language>.properties} from the class path, in UTF-8. The words that all reports share
     * ({@code /reports/shared}) are there as well, unless the folder has its own under the same key.
     */
    public static Words load(String folder, Language language) {
        Words words = new Words(language);
        String file = "/texts_" + (language == Language.RU ? "ru" : "en") + ".properties";
        words.add(SHARED + file);
        if (!folder.equals(SHARED)) {
            words.add(folder + file);
        }
        return words;
    }

    private void add(String file) {
        try {
            texts.load(new StringReader(Resources.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public String text(String key) {
        return text(key, Map.of());
    }

    /** A text without bound numbers. */
    public String text(String key, Map<String, ?> arguments) {
        return Run.plain(runs(key, arguments));
    }

    /**
     * A sentence, unless a number that it needs is hidden or unknown: then nothing is said rather than half of it.
     */
    public Optional<List<Run>> sentence(String key, Map<String, ?> arguments) {
        boolean complete = arguments.values().stream().allMatch(Words::isComplete);
        return complete ? Optional.of(runs(key, arguments)) : Optional.empty();
    }

    private static boolean isComplete(Object argument) {
        if (argument instanceof List<?> runs) {
            return runs.stream().allMatch(Words::isComplete);
        }
        return !(argument instanceof NumberRun number) || number.isKnown();
    }

    /** The text of a key with its numbers bound. Arguments are numbers (runs or plain), words or runs of words. */
    public List<Run> runs(String key, Map<String, ?> arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for the key " + key);
        }
        pattern = pattern.replace(TIE, NBSP);
        Map<String, List<? extends Run>> marked = new HashMap<>();
        Map<String, Object> plain = new HashMap<>();
        for (var argument : arguments.entrySet()) {
            Object value = argument.getValue();
            if (value instanceof NumberRun number) {
                marked.put(argument.getKey(), List.of(number));
                plain.put(argument.getKey(), number.isKnown() ? number.value() : 0);
            } else if (value instanceof List<?> runs) {
                marked.put(argument.getKey(), runs.stream().map(Run.class::cast).toList());
            } else {
                plain.put(argument.getKey(), value);
            }
        }
        for (String name : marked.keySet()) {
            pattern = pattern.replace("{" + name + "}", "\uE000" + name + "\uE001");
        }
        return split(new MessageFormat(pattern, locale).format(plain), marked);
    }

    private static List<Run> split(String text, Map<String, List<? extends Run>> marked) {
        List<Run> runs = new ArrayList<>();
        Matcher bold = BOLD.matcher(text);
        int from = 0;
        while (bold.find()) {
            insert(text.substring(from, bold.start()), false, marked, runs);
            insert(bold.group(1), true, marked, runs);
            from = bold.end();
        }
        insert(text.substring(from), false, marked, runs);
        return runs;
    }

    private static void insert(String text, boolean bold, Map<String, List<? extends Run>> marked, List<Run> runs) {
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            addWords(text.substring(from, mark.start()), bold, runs);
            for (Run run : marked.get(mark.group(1))) {
                runs.add(bold && run instanceof NumberRun number ? number.inBold() : run);
            }
            from = mark.end();
        }
        addWords(text.substring(from), bold, runs);
    }

    private static void addWords(String text, boolean bold, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new TextRun(text, bold, false));
        }
    }
}
