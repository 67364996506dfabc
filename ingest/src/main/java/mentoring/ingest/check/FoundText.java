package mentoring.ingest.check;

import java.util.regex.Pattern;
import mentoring.ingest.decode.CellText;
import mentoring.schema.Field;

/** What a finding may show of a cell: findings leave the private folder, identities never do. */
final class FoundText {
    static final String HIDDEN = "скрыто";

    private static final int LONGEST = 80;
    /** Columns slip: a name or a СНИЛС may stand where a date belongs. */
    private static final Pattern LOOKS_LIKE_PERSON = Pattern.compile(
            "(?iu)\\p{IsCyrillic}(вич|вна|ична|инична|оглы|кызы)\\b|(?<!\\d)\\d{3}\\D?\\d{3}\\D?\\d{3}\\D?\\d{2}(?!\\d)");

    private FoundText() {}

    static String of(Field field, String text) {
        String clean = CellText.clean(text);
        if (clean.isEmpty()) {
            return "";
        }
        boolean telling = field != null && (field.isIdentity() || field.refersToPerson());
        // Only what would be shown is looked at, with room for the name that begins in it.
        String looked = clean.length() > 2 * LONGEST ? clean.substring(0, 2 * LONGEST) : clean;
        if (telling || LOOKS_LIKE_PERSON.matcher(looked).find()) {
            return HIDDEN;
        }
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
    }
}
