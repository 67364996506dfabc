package mentoring.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import mentoring.workspace.Language;
import mentoring.workspace.Text;

/** All texts of the command line in one language: help, results, hints. */
final class Messages {
    private final Language language;
    private final ResourceBundle bundle;
    private final Locale locale;

    Messages(Language language) {
        this.language = language;
        this.bundle = bundle(language);
        this.locale = Locale.forLanguageTag(language == Language.EN ? "en-GB" : "ru-RU");
    }

    Language language() {
        return language;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** The text of that key with its places filled in. */
    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Digits in groups of three. */
    String count(long value) {
        return String.format(locale, "%,d", value);
    }

    /** One digit after the point (or comma). */
    String decimal(double value) {
        return String.format(locale, "%.1f", value);
    }

    String text(Text text) {
        return text.in(language);
    }

    /**
     * The language of a call: {@code --lang} wherever it stands, else the machine's, else Russian. It must be known
     * before the arguments are parsed, because mistakes in them are reported in it.
     */
    static Language choose(List<String> arguments, String locale) {
        String wanted = locale;
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith("--lang=")) {
                wanted = arguments.get(i).substring("--lang=".length());
            } else if (arguments.get(i).equals("--lang") && i + 1 < arguments.size()) {
                wanted = arguments.get(i + 1);
            }
        }
        return wanted.toLowerCase(Locale.ROOT).startsWith("en") ? Language.EN : Language.RU;
    }

    // Read directly: ResourceBundle.getBundle would fall back to the machine's locale.
    private static ResourceBundle bundle(Language language) {
        String file = "messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
