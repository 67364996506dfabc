package mentoring.app;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;

/** A cell of indicator_value as reports name it: {@code campaign/indicator/level/territory[/breakdown=group][.field]}. */
record CellName(String campaign, String indicator, String level, String territory, String breakdown, String group) {
    private static final Pattern FORM = Pattern.compile(
            "([^/]+)/([^/]+)/([^/]+)/([^/]+?)(?:/([^/=]+)=([^/]+?))?(?:\\.(?:numerator|denominator|value"
                    + "|value_min|value_max|ci_low|ci_high|coverage|target|target_gap|previous_value|change|status))?");

    /** @throws UserError when the text is no name of a cell */
    static CellName parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Не похоже на число выпуска: «" + text
                            + "»; нужно мониторинг/показатель/уровень/территория, для группы ещё /разрез=группа,"
                            + " например vesna-2022/iz11/region/94 или vesna-2022/iz11/region/94/locality=rural.",
                    "No name of a number: '" + text
                            + "'; wanted campaign/indicator/level/territory, for a group also /breakdown=group, such as"
                            + " spring-2022/iz11/region/94 or spring-2022/iz11/region/94/locality=rural.");
        }
        boolean whole = matcher.group(5) == null;
        return new CellName(
                matcher.group(1),
                matcher.group(2),
                matcher.group(3),
                matcher.group(4),
                whole ? "all" : matcher.group(5),
                whole ? "all" : matcher.group(6));
    }

    Map<String, String> parameters() {
        return Map.of(
                "campaign",
                campaign,
                "indicator",
                indicator,
                "level",
                level,
                "territory",
                territory,
                "breakdown",
                breakdown,
                "group",
                group);
    }

    @Override
    public String toString() {
        String cell = String.join("/", campaign, indicator, level, territory);
        return breakdown.equals("all") ? cell : cell + "/" + breakdown + "=" + group;
    }
}
