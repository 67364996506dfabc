package mentoring.reports.shared;

import java.util.regex.Pattern;

/** Messages of rules as their readers need them. */
public final class RuleMessages {
    /** Advice about settings, which only the operator has: the clause with «(rules > …)». */
    private static final Pattern SETTINGS = Pattern.compile("[;.]?[^.;]*\\(rules > [^)]*\\)");

    private RuleMessages() {}

    /** The message without what a school cannot do. */
    public static String forSchools(String message) {
        String rest = SETTINGS.matcher(message).replaceAll("").strip();
        return rest.endsWith(".") ? rest : rest + ".";
    }
}
