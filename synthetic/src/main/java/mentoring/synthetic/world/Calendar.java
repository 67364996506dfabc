package mentoring.synthetic.world;

import java.time.LocalDate;

/** Dates of the academic calendar. */
public final class Calendar {
    private Calendar() {}

    /** 1 September of the academic year. */
    public static LocalDate opening(int academicYear) {
        return LocalDate.of(academicYear, 9, 1);
    }

    /** 20 September: the day on which staff and pupils are counted. */
    public static LocalDate census(int academicYear) {
        return LocalDate.of(academicYear, 9, 20);
    }

    /** The day on which the yearly campaign looks at everything. */
    public static LocalDate asOf(int academicYear) {
        return LocalDate.of(academicYear + 1, 5, 15);
    }

    public static LocalDate campaignOpens(int academicYear) {
        return LocalDate.of(academicYear + 1, 4, 22);
    }

    public static int academicYear(LocalDate day) {
        return day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
    }
}
