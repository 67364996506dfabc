package mentoring.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.workspace.Language;
import org.junit.jupiter.api.Test;

/** The two languages say the same things. */
class MessagesTest {
    private final Messages russian = new Messages(Language.RU);
    private final Messages english = new Messages(Language.EN);

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() {
        assertThat(english.bundle().keySet()).isEqualTo(russian.bundle().keySet());
        for (String key : russian.bundle().keySet()) {
            assertThat(places(english.bundle().getString(key)))
                    .as(key)
                    .isEqualTo(places(russian.bundle().getString(key)));
        }
    }

    @Test
    void russianTypography() {
        for (String key : russian.bundle().keySet()) {
            assertThat(russian.bundle().getString(key)).as(key).doesNotContain(" - ", "—", "...", " %");
        }
    }

    private static Set<String> places(String message) {
        Set<String> places = new TreeSet<>();
        for (Matcher m = Pattern.compile("\\{\\d}").matcher(message); m.find(); ) {
            places.add(m.group());
        }
        return places;
    }
}
