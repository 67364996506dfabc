package mentoring.synthetic.dirt;

import java.util.Locale;

/** Kinds of errors as they come in collection forms, with who can see them. */
public enum ErrorKind {
    /** «З» for 3, «О» for 0 in numbers and dates. */
    HOMOGLYPH_DIGIT(SeenBy.HARMLESS),
    /** A Latin letter in a Russian word of a code list. */
    HOMOGLYPH_CODE(SeenBy.HARMLESS),
    /** A Latin letter in a Russian id: the id is somebody else's, or nobody's. */
    HOMOGLYPH_ID(SeenBy.BUILD),
    /** «12 %» where a count is wanted. */
    PERCENT_COUNT(SeenBy.CHECK),
    /** «60 %» for 0.6. */
    PERCENT_SHARE(SeenBy.HARMLESS),
    /** «12,0» for 12. */
    ZERO_FRACTION(SeenBy.HARMLESS),
    /** Non-breaking and thin spaces between groups of digits. */
    GROUPED_DIGITS(SeenBy.HARMLESS),
    /** «12 мая 2022г», «04.02. 2022г.». */
    DATE_IN_WORDS(SeenBy.HARMLESS),
    /** The bare number that a workbook keeps for a day. */
    DATE_SERIAL(SeenBy.HARMLESS),
    /** 31.02.2022. */
    DATE_IMPOSSIBLE(SeenBy.CHECK),
    /** 12.05.22. */
    DATE_SHORT_YEAR(SeenBy.CHECK),
    /** «весна 2022». */
    DATE_VAGUE(SeenBy.CHECK),
    /** The end before the beginning. */
    DATE_ORDER(SeenBy.CHECK),
    /** A day after the delivery. */
    DATE_FUTURE(SeenBy.CHECK),
    /** The right day of the wrong year, with no other date in the row that would tell. */
    DATE_SHIFTED(SeenBy.BUILD),
    /** An identifier that begins with zero, kept as a number. */
    LOST_ZERO(SeenBy.BUILD),
    /** The same with a control number, which tells where the zero was. */
    LOST_ZERO_CHECKED(SeenBy.HARMLESS),
    /** An id or number of digits kept as a number. */
    NUMBER_FOR_TEXT(SeenBy.HARMLESS),
    /** An order «5/2» that a spreadsheet has turned into a day. */
    TEXT_BECAME_DATE(SeenBy.CHECK),
    /** Non-breaking and doubled spaces in a text. */
    ODD_SPACES(SeenBy.HARMLESS),
    /** A dash or «нет данных» where nothing is known. */
    NULL_WORD(SeenBy.HARMLESS),
    /** «0 (соц. партнёрство 8)», «около 5», «#ССЫЛКА!». */
    COMMENT_FOR_NUMBER(SeenBy.CHECK),
    OUT_OF_RANGE(SeenBy.CHECK),
    WRONG_CODE(SeenBy.CHECK),
    WRONG_CHECKSUM(SeenBy.CHECK),
    MISSING_REQUIRED(SeenBy.CHECK),
    /** Initials instead of names, е instead of ё. */
    NAME_VARIANT(SeenBy.BUILD),
    /** The row twice. */
    DUPLICATE_ROW(SeenBy.CHECK),
    /** The key twice, with other data. */
    CONTRADICTING_ROW(SeenBy.CHECK),
    /** A separator without quotes shifts the cells behind it; text files. */
    STRAY_SEPARATOR(SeenBy.CHECK),
    /** A cell in another encoding than its file; text files. */
    MIXED_ENCODING(SeenBy.CHECK),
    /** Titles and merged cells above the header. */
    MERGED_HEADER(SeenBy.HARMLESS),
    /** The row «1, 2, 3 …» under the header. */
    NUMBERING_ROW(SeenBy.HARMLESS),
    /** The header once more among the rows. */
    REPEATED_HEADER(SeenBy.HARMLESS),
    /** A header that nobody knows: its column is lost. */
    UNKNOWN_HEADER(SeenBy.CHECK),
    /** A row of totals under the data. */
    TOTALS_ROW(SeenBy.HARMLESS);

    private final SeenBy seenBy;

    ErrorKind(SeenBy seenBy) {
        this.seenBy = seenBy;
    }

    public SeenBy seenBy() {
        return seenBy;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Errors of the sheet as a whole rather than of a row. */
    boolean isOfSheet() {
        return ordinal() >= MERGED_HEADER.ordinal();
    }

    /** Who can see an error. */
    public enum SeenBy {
        /** The row alone shows it: checking a delivery finds it. */
        CHECK,
        /** Only all rows together show it, if at all. */
        BUILD,
        /** There is no doubt what is meant; it is mended with a receipt. */
        HARMLESS
    }
}
