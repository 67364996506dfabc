package mentoring.ingest.value;

import java.math.BigDecimal;

/**
 * A number as people write it: a sign, digits, a comma or a point before the fraction.
 *
 * @param grouped spaces part the digits before the fraction into groups of three
 */
record WrittenNumber(BigDecimal value, boolean grouped) {
    private static final int LONGEST = 40;
    private static final int GROUP = 3;

    /** The number, or null when the text leaves any doubt: «1 2» is two numbers, «1,234.5» has two fractions. */
    static WrittenNumber of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        int start = isSign(text.charAt(0)) ? 1 : 0;
        int fraction = fractionStart(text);
        String whole = ungrouped(text.substring(start, fraction < 0 ? text.length() : fraction));
        String rest = fraction < 0 ? "" : text.substring(fraction + 1);
        if (whole == null || fraction >= 0 && !isDigits(rest)) {
            return null;
        }
        String sign = start == 1 && text.charAt(0) != '+' ? "-" : "";
        boolean grouped = text.indexOf(' ') >= 0;
        return new WrittenNumber(new BigDecimal(sign + whole + (rest.isEmpty() ? "" : "." + rest)), grouped);
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '−' || c == '+';
    }

    private static int fractionStart(String text) {
        int comma = text.indexOf(',');
        return comma >= 0 ? comma : text.indexOf('.');
    }

    /** The digits without spaces; null when the groups are not of one to three, then three digits each. */
    private static String ungrouped(String whole) {
        int space = whole.indexOf(' ');
        if (space < 0) {
            return isDigits(whole) ? whole : null;
        }
        StringBuilder digits = new StringBuilder();
        for (String group : whole.split(" ", -1)) {
            boolean first = digits.length() == 0;
            if (!isDigits(group) || group.length() > GROUP || !first && group.length() < GROUP) {
                return null;
            }
            digits.append(group);
        }
        return digits.toString();
    }

    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
