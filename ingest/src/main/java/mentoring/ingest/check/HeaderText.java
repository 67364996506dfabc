package mentoring.ingest.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.ingest.decode.CellText;
import mentoring.schema.HeaderName;

/** What forms add to the name of a column: a number before it, a unit or a hint how to fill it in behind it. */
final class HeaderText {
    private static final Pattern NUMBER = Pattern.compile("^(?:гр(?:афа)?\\.?\\s*)?\\d{1,2}(?:[.)]|\\s*[–—-])\\s*");
    private static final Pattern BEHIND = Pattern.compile("^(.*?)(?:\\s*[(\\[]([^()\\[\\]]*)[)\\]]|\\s*,\\s*([^,]*))$");
    /**
     * Units and hints that leave the meaning alone. A percent sign or thousands would change the value, «(наставника)»
     * the column, so anything that is not listed is not dropped.
     */
    private static final Set<String> HARMLESS = Set.of(
            "чел",
            "человек",
            "количествочеловек",
            "лет",
            "полныхлет",
            "часов",
            "час",
            "ч",
            "шт",
            "штук",
            "ед",
            "единиц",
            "балл",
            "баллы",
            "баллов",
            "дата",
            "ддммгггг",
            "ддммгг",
            "деньмесяцгод",
            "форматддммгггг",
            "даннет",
            "данет",
            "число",
            "текст",
            "цифрами",
            "обязательно",
            "обязательноеполе",
            "приналичии",
            "еслиесть",
            "полностью",
            "изсписка",
            "выбратьизсписка",
            "выберитеизсписка",
            "посправочнику",
            "13цифр",
            "11цифр",
            "10цифр");

    /** No header; and the patterns would take their time over it. */
    private static final int LONGEST = 300;

    private HeaderText() {}

    /** The name without additions; the text itself when there are none. */
    static String withoutAdditions(String header) {
        String text = CellText.clean(header);
        if (text.length() > LONGEST) {
            return text;
        }
        Matcher number = NUMBER.matcher(text);
        String rest = number.find() ? text.substring(number.end()) : text;
        for (Matcher behind = BEHIND.matcher(rest); behind.matches(); behind = BEHIND.matcher(rest)) {
            String addition = behind.group(2) == null ? behind.group(3) : behind.group(2);
            if (!HARMLESS.contains(HeaderName.normalise(addition))
                    || behind.group(1).isBlank()) {
                break;
            }
            rest = behind.group(1);
        }
        return rest;
    }
}
