package mentoring.reports.words;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** Order of names as a Russian reader expects it: ё beside е, «школа № 7» before «школа № 20», quotes ignored. */
public final class NaturalOrder implements Comparator<String> {
    private final RuleBasedCollator collator;

    public NaturalOrder() {
        collator = (RuleBasedCollator) Collator.getInstance(new ULocale("ru"));
        collator.setNumericCollation(true);
        collator.setAlternateHandlingShifted(true);
    }

    @Override
    public int compare(String left, String right) {
        int order = collator.compare(key(left), key(right));
        return order != 0 ? order : left.compareTo(right);
    }

    /** The number sign would sort as the letters "No". */
    private static String key(String name) {
        return name.replace("№", "");
    }
}
