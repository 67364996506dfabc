package mentoring.reports.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import mentoring.reports.ReportContext;
import mentoring.reports.release.SqlRow;
import mentoring.workspace.Language;

/** Titles of the codes of a release, in the language of the report. */
public final class CodeTitles {
    private final Map<String, Map<String, String>> lists = new LinkedHashMap<>();

    private CodeTitles() {}

    public static CodeTitles of(ReportContext context) {
        return Once.read(context.database(), "codes/" + context.language(), () -> read(context));
    }

    private static CodeTitles read(ReportContext context) {
        CodeTitles titles = new CodeTitles();
        String title = context.language() == Language.RU ? "title_ru" : "title_en";
        for (SqlRow row : context.rows("shared/codes.sql", Map.of())) {
            titles.lists
                    .computeIfAbsent(row.text("code_list"), l -> new LinkedHashMap<>())
                    .put(row.text("code"), row.text(title));
        }
        return titles;
    }

    /** Codes and titles of a list, in its order; empty when the release does not have the list. */
    public Map<String, String> of(String list) {
        return lists.getOrDefault(list, Map.of());
    }
}
