package mentoring.ingest.land;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The delivery's own date and how it was found.
 *
 * @param by option, stamp, file-name, metadata or day-of-loading
 */
record DeliveryDate(LocalDate day, String by) {
    private static final Pattern IN_NAME = Pattern.compile("(?<!\\d)(?:(\\d{4})-(\\d{2})-(\\d{2})"
            + "|(\\d{2})\\.(\\d{2})\\.(\\d{4})"
            + "|(\\d{4})_(\\d{2})_(\\d{2})"
            + "|(\\d{4})(\\d{2})(\\d{2}))(?!\\d)");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /** The only date in a file's name; two different ones leave it open which is meant. */
    static Optional<LocalDate> inName(String name) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Matcher m = IN_NAME.matcher(name); m.find(); ) {
            for (int group = 1; group <= 10; group += 3) {
                if (m.group(group) != null) {
                    boolean dayFirst = group == 4;
                    day(
                                    m.group(dayFirst ? group + 2 : group),
                                    m.group(group + 1),
                                    m.group(dayFirst ? group : group + 2))
                            .ifPresent(days::add);
                }
            }
        }
        return days.size() == 1 ? Optional.of(days.first()) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            boolean plausible = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
            return plausible ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
