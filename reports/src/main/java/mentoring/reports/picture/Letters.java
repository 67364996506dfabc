package mentoring.reports.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is, without asking any font: pictures must come out the same on every machine. The widths are those
 * of DejaVu Sans Condensed, rounded up, so that an estimate is seldom too small.
 */
public final class Letters {
    private static final String NARROW = " .,:;!'|()[]-iljftr№\u00A0";
    private static final String WIDE = "шщжмюыфwmШЩЖМЮЫФWM%@";

    private Letters() {}

    public static double width(String text, double size, boolean bold) {
        double em = text.chars().mapToDouble(Letters::width).sum();
        return em * size * (bold ? 1.1 : 1);
    }

    private static double width(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.36;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.8;
        }
        return Character.isUpperCase(letter) ? 0.64 : 0.58;
    }

    /** Cuts a text into at most so many lines at its spaces and hyphens; what does not fit ends in an ellipsis. */
    static List<String> wrap(String text, double width, double size, int lines) {
        List<String> wrapped = new ArrayList<>();
        String line = "";
        for (String part : text.split("(?<=[ -])")) {
            boolean full = !line.isEmpty() && width((line + part).strip(), size, false) > width;
            if (full) {
                wrapped.add(line.strip());
                line = part;
            } else {
                line += part;
            }
        }
        wrapped.add(line.strip());
        if (wrapped.size() > lines) {
            String rest = wrapped.get(lines - 1);
            for (String more : wrapped.subList(lines, wrapped.size())) {
                rest += rest.endsWith("-") ? more : " " + more;
            }
            wrapped = new ArrayList<>(wrapped.subList(0, lines - 1));
            wrapped.add(rest);
        }
        wrapped.replaceAll(l -> fit(l, width, size));
        return wrapped;
    }

    /** The text, shortened with an ellipsis when it is too wide. */
    static String fit(String text, double width, double size) {
        if (width(text, size, false) <= width) {
            return text;
        }
        String cut = text;
        while (cut.length() > 1 && width(cut + "…", size, false) > width) {
            cut = cut.substring(0, cut.length() - 1).stripTrailing();
        }
        return cut + "…";
    }
}
