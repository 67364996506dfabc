package mentoring.reports.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import mentoring.reports.ReportContext;
import mentoring.reports.Territory;
import mentoring.reports.release.SqlRow;
import mentoring.reports.tree.CellKey;
import mentoring.reports.words.NaturalOrder;

/** The indicators of one campaign and territory, read once. */
public final class CampaignData {
    private static final List<String> LEVELS = List.of("country", "region", "municipality", "school");

    private final ReportContext context;
    private final List<Indicator> indicators;
    private final Map<CellKey, IndicatorCell> own = new LinkedHashMap<>();
    private final CodeTitles titles;

    public CampaignData(ReportContext context) {
        this.context = context;
        this.titles = CodeTitles.of(context);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("pack", context.campaign().pack());
        indicators = numbered(context.rows("shared/indicators.sql", parameters).stream()
                .map(r -> Indicator.of(r, context.language()))
                .toList());
        own.putAll(values(context.territory().level(), context.territory().code()));
    }

    /** Every value of one territory in the campaign. */
    public final Map<CellKey, IndicatorCell> values(String level, String territory) {
        Map<String, Object> parameters = parameters();
        parameters.put("level", level);
        parameters.put("territory", territory);
        Map<CellKey, IndicatorCell> values = new LinkedHashMap<>();
        for (SqlRow row : context.rows("shared/own_values.sql", parameters)) {
            IndicatorCell cell = IndicatorCell.of(row, context.zone());
            values.put(cell.key(), cell);
        }
        return values;
    }

    /** A pack without numbers in its codes is numbered in its own order. */
    private static List<Indicator> numbered(List<Indicator> indicators) {
        if (indicators.stream().anyMatch(Indicator::isNumbered)) {
            return indicators;
        }
        return IntStream.range(0, indicators.size())
                .mapToObj(i -> indicators.get(i).numbered(i + 1))
                .toList();
    }

    /** Campaign, its predecessor and date, territory and its level, by the names that the queries use. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("campaign", context.campaign().id());
        parameters.put("as_of", context.campaign().asOf());
        parameters.put("previous", context.campaign().previousId());
        parameters.put("level", context.territory().level());
        parameters.put("territory", context.territory().code());
        return parameters;
    }

    public ReportContext context() {
        return context;
    }

    /** The indicators of Table 1. */
    public List<Indicator> numbered() {
        return indicators.stream().filter(Indicator::isNumbered).toList();
    }

    /** The numbered indicators that are shares. */
    public List<Indicator> shares() {
        return numbered().stream().filter(Indicator::share).toList();
    }

    public IndicatorCell own(String indicator) {
        return own(indicator, "all", "all");
    }

    public IndicatorCell own(String indicator, String breakdown, String group) {
        CellKey key = key(context.territory().level(), context.territory().code(), indicator, breakdown, group);
        return own.getOrDefault(key, IndicatorCell.missing(key));
    }

    private CellKey key(String level, String territory, String indicator, String breakdown, String group) {
        return new CellKey(context.campaign().id(), indicator, level, territory, breakdown, group, "value");
    }

    /** Whether so few schools have reported that the values of the territory may still move. */
    public boolean isProvisional() {
        return own.values().stream()
                .anyMatch(c -> c.key().breakdown().equals("all") && "provisional".equals(c.status()));
    }

    /** Groups of a breakdown of the whole territory that have a value, in the order of the code list. */
    public List<String> groups(String indicator, String breakdown, String codeList) {
        List<String> order = new ArrayList<>(codes(codeList).keySet());
        return own.keySet().stream()
                .filter(k -> k.indicator().equals(indicator) && k.breakdown().equals(breakdown))
                .map(CellKey::group)
                .sorted((a, b) -> {
                    int left = order.indexOf(a);
                    int right = order.indexOf(b);
                    return left == right ? a.compareTo(b) : Integer.compare(left, right);
                })
                .toList();
    }

    public Map<String, String> codes(String codeList) {
        return titles.of(codeList);
    }

    public String codeTitle(String codeList, String code) {
        return codes(codeList).getOrDefault(code, code);
    }

    /** One territory or school below the report's own, with its values by indicator. */
    public record Unit(String code, String name, String parent, Map<String, IndicatorCell> cells) {

        public IndicatorCell cell(String indicator) {
            return cells.get(indicator);
        }
    }

    /** The territories right below, in alphabetical order; empty for a municipality. */
    public List<Unit> children() {
        int below = LEVELS.indexOf(context.territory().level()) + 1;
        if (below >= LEVELS.indexOf("school")) {
            return List.of();
        }
        return below(context.territory().code(), LEVELS.get(below));
    }

    /** The territories of a level inside a territory, in alphabetical order. */
    public List<Unit> below(String above, String level) {
        Map<String, Object> parameters = parameters();
        parameters.put("territory", above);
        parameters.put("level", level);
        Map<String, Territory> names = new HashMap<>();
        context.territories().forEach(t -> names.put(t.code(), t));
        Map<String, Unit> units = new LinkedHashMap<>();
        for (SqlRow row : context.rows("shared/child_values.sql", parameters)) {
            Territory territory = names.get(row.text("territory_code"));
            add(units, row, territory.name(), territory.parent());
        }
        return sorted(units);
    }

    /** The schools of the territory in natural order of their names. */
    public List<Unit> schools() {
        Map<String, Unit> units = new LinkedHashMap<>();
        for (SqlRow row : context.rows("shared/school_values.sql", parameters())) {
            add(units, row, row.text("school"), row.text("municipality_code"));
        }
        return sorted(units);
    }

    private void add(Map<String, Unit> units, SqlRow row, String name, String parent) {
        IndicatorCell cell = IndicatorCell.of(row, context.zone());
        units.computeIfAbsent(cell.key().territory(), c -> new Unit(c, name, parent, new TreeMap<>()))
                .cells()
                .put(cell.key().indicator(), cell);
    }

    private static List<Unit> sorted(Map<String, Unit> units) {
        NaturalOrder order = new NaturalOrder();
        return units.values().stream()
                .sorted((a, b) -> order.compare(a.name(), b.name()))
                .toList();
    }

    /** The cell of a unit, or the sign that it is missing. */
    public IndicatorCell cell(Unit unit, String level, String indicator) {
        IndicatorCell cell = unit.cell(indicator);
        return cell != null ? cell : IndicatorCell.missing(key(level, unit.code(), indicator, "all", "all"));
    }
}
