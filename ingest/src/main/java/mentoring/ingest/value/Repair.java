package mentoring.ingest.value;

/** Every way in which a cell may be mended without guessing; each use leaves a receipt under {@link #rule()}. */
public enum Repair {
    /** Non-breaking, thin or doubled spaces and line breaks within a text. */
    SPACES("spaces"),
    /** A dash or «нет данных» where nothing was given. */
    NULL_WORD("null-word"),
    /** 70 % read as 0.7. */
    PERCENT("percent"),
    /** Spaces between groups of digits. */
    DIGIT_GROUPS("digit-groups"),
    /** 12,0 read as the integer 12. */
    ZERO_FRACTION("zero-fraction"),
    /** More digits after the point than the column keeps. */
    ROUNDED("rounded"),
    /** A day with the time 00:00. */
    ZERO_TIME("zero-time"),
    /** «6 мая 2022 г.» and dates with stray spaces. */
    DATE_IN_WORDS("date-in-words"),
    /** A number that a workbook keeps for a day, not formatted as a date. */
    EXCEL_SERIAL("excel-serial"),
    /** A numeric cell in a text column. */
    NUMBER_AS_TEXT("number-as-text"),
    /** Zeros that the cell's own format shows in front of the number. */
    FORMAT_ZEROS("format-zeros"),
    /** The last day of a fact, moved to the first day after it. */
    LAST_DAY("last-day"),
    /** Several codes separated by commas instead of semicolons. */
    COMMA_LIST("comma-list"),
    /** The same code twice in one list. */
    REPEATED_CODE("repeated-code"),
    /** З for 3, О for 0, a Latin letter in a Cyrillic code or the other way round. */
    HOMOGLYPH("homoglyph"),
    /** Zeros lost in front of a number, proven by its control digits or by a known code. */
    LEADING_ZEROS("leading-zeros"),
    /** «2024/25» read as the year 2024. */
    ACADEMIC_YEAR("academic-year"),
    /** 2022.05.06, 25/05/2022, 20220506. */
    DATE_FORM("date-form"),
    /** The result that a workbook has stored with a formula. */
    FORMULA("formula-value"),
    /** The name of a known school where its id belongs. */
    SCHOOL_NAME("school-name"),
    /** A header of several rows, or with merged cells. */
    HEADER_LEVELS("header-levels"),
    /** A number, a unit or a hint beside the name of a column. */
    HEADER_ADDITION("header-addition"),
    /** A hidden row, read like all others. */
    HIDDEN_ROW("hidden-row"),
    /** A hidden column, read like all others. */
    HIDDEN_COLUMN("hidden-column"),
    /** A row of totals, left out. */
    TOTALS_ROW("totals-row"),
    /** The header once more among the data, left out. */
    REPEATED_HEADER("repeated-header"),
    /** The row «1 2 3 …» that numbers the columns of a form, left out. */
    NUMBERING_ROW("numbering-row");

    private final String rule;

    Repair(String rule) {
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }

    int bit() {
        return 1 << ordinal();
    }
}
