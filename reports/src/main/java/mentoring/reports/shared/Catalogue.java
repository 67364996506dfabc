package mentoring.reports.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.reports.ReportContext;
import mentoring.reports.release.SqlRow;
import mentoring.workspace.Language;

/** Names of indicators and codes of a release, in the language of the report. */
public final class Catalogue {
    private final Map<String, Entry> indicators = new LinkedHashMap<>();
    private final CodeTitles codes;

    /**
     * One indicator.
     *
     * @param share a share of n in N, else a count
     * @param ofPersons about persons, so that a small base matters
     */
    public record Entry(
            String code,
            String version,
            String name,
            String shortName,
            String method,
            boolean share,
            boolean ofPersons,
            String definition,
            String source) {}

    private Catalogue(CodeTitles codes) {
        this.codes = codes;
    }

    /** The pack of the report's campaign. */
    public static Catalogue of(ReportContext context) {
        String pack = context.campaign().pack();
        return Once.read(context.database(), "catalogue/" + context.language() + "/" + pack, () -> read(context, pack));
    }

    private static Catalogue read(ReportContext context, String pack) {
        Catalogue catalogue = new Catalogue(CodeTitles.of(context));
        boolean russian = context.language() == Language.RU;
        for (SqlRow row : context.rows("shared/catalogue.sql", Map.of("pack", String.valueOf(pack)))) {
            catalogue.indicators.put(row.text("indicator"), entry(row, russian ? "_ru" : "_en"));
        }
        return catalogue;
    }

    private static Entry entry(SqlRow row, String suffix) {
        return new Entry(
                row.text("indicator"),
                String.valueOf(row.values().get("version")),
                row.text("name" + suffix),
                shortName(row, suffix),
                row.text("method" + suffix),
                "share".equals(row.text("unit")),
                "persons".equals(row.text("subject")),
                row.text("definition"),
                row.text("source"));
    }

    /** Releases before the short names have none. */
    private static String shortName(SqlRow row, String suffix) {
        Object shortName = row.values().get("short_name" + suffix);
        return shortName == null ? row.text("name" + suffix) : (String) shortName;
    }

    /** In the order of the pack. */
    public List<Entry> indicators() {
        return List.copyOf(indicators.values());
    }

    public Optional<Entry> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /** The title of a code, or the code itself when the list does not know it. */
    public String title(String list, String code) {
        return codes(list).getOrDefault(code, String.valueOf(code));
    }

    /** Codes and titles of a list, in its order. */
    public Map<String, String> codes(String list) {
        return codes.of(list);
    }
}
