package mentoring.reports.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import mentoring.workspace.Language;

/** Dates in words and figures. */
public final class Dates {
    private static final List<String> MONTHS_RU = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final String NBSP = "\u00A0";

    private final Language language;

    public Dates(Language language) {
        this.language = language;
    }

    /** «6 мая 2022 г.», 6 May 2022. */
    public String inWords(LocalDate date) {
        String text = date.getDayOfMonth() + NBSP + month(date) + NBSP + date.getYear();
        return language == Language.RU ? text + NBSP + "г." : text;
    }

    /** 06.05.2022, for heads of columns. */
    public String inFigures(LocalDate date) {
        return String.format(Locale.ROOT, "%02d.%02d.%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** «с 25 апреля по 6 мая 2022 г.»; the year is said once when it is the same. */
    public String period(LocalDate from, LocalDate to) {
        String start = from.getYear() == to.getYear() ? from.getDayOfMonth() + NBSP + month(from) : inWords(from);
        return language == Language.RU
                ? "с" + NBSP + start + " по" + NBSP + inWords(to)
                : "from " + start + " to " + inWords(to);
    }

    private String month(LocalDate date) {
        return (language == Language.RU ? MONTHS_RU : MONTHS_EN).get(date.getMonthValue() - 1);
    }
}
