package mentoring.ingest.template;

import java.util.Set;

/** Sheets that we put into workbooks ourselves: they explain or remember something and hold no rows of any table. */
public final class OwnSheets {
    /** First sheet of a template. */
    public static final String GUIDE = "Как заполнять";
    /** Last, hidden sheet of a template: whose it is and of what day. */
    public static final String STAMP = "_mentoring";
    /** Hidden sheet of a template: ids in it that others than the school have issued. */
    public static final String IDS = "_mentoring_ids";
    /** Hidden sheet of a template with the choices of its drop-down lists. */
    public static final String LISTS = "_mentoring_lists";
    /** First sheet of a workbook that went back to its sender. */
    public static final String SUMMARY = "Что исправить";

    /** Last, hidden sheet of such a workbook: which delivery it answers. */
    public static final String RETURN = "_mentoring_returned";

    /** Columns so headed only help whoever fills a template in; they are left out without a word. */
    public static final String HINT_HEADER = "Подсказка";

    private static final Set<String> ALL = Set.of(GUIDE, STAMP, IDS, LISTS, SUMMARY, RETURN);

    private OwnSheets() {}

    public static boolean contains(String sheet) {
        return ALL.contains(sheet);
    }
}
