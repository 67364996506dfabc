package mentoring.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Register of the indicator packs: {@code indicators/<pack>/<code>.yaml}. */
public final class IndicatorCatalogue {
    /** The pack of a campaign that names none. */
    public static final String DEFAULT_PACK = "izhevsk-2022";

    private final Map<String, List<Indicator>> packs;

    private IndicatorCatalogue(Map<String, List<Indicator>> packs) {
        this.packs = packs;
    }

    /** Reads and checks the catalogue that is packed with the program. */
    public static IndicatorCatalogue load(Contracts contracts) {
        return of(Definitions.texts(IndicatorCatalogue.class, "warehouse/indicators", ".yaml"), contracts);
    }

    static IndicatorCatalogue of(Map<String, String> yamlByFile, Contracts contracts) {
        Map<String, List<Indicator>> packs = new TreeMap<>();
        yamlByFile.forEach((file, text) -> {
            Indicator indicator = YamlFiles.parse("indicators/" + file, text, Indicator.class);
            check("indicators/" + file, indicator, contracts);
            packs.computeIfAbsent(file.substring(0, file.indexOf('/')), p -> new ArrayList<>())
                    .add(indicator);
        });
        packs.values().forEach(p -> p.sort(Comparator.comparingInt(Indicator::ordinal)));
        return new IndicatorCatalogue(packs);
    }

    public Map<String, List<Indicator>> packs() {
        return packs;
    }

    private static void check(String file, Indicator indicator, Contracts contracts) {
        if (!file.endsWith("/" + indicator.code() + ".yaml")) {
            throw new DefinitionError(file, "code", "is '" + indicator.code() + "'", "name the file after the code");
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("name", indicator.name());
        parts.put("short-name", indicator.shortName());
        parts.put("method", indicator.method());
        parts.put("unit", indicator.unit());
        parts.put("direction", indicator.direction());
        parts.put("subject", indicator.subject());
        parts.put("source", indicator.source());
        parts.put("population", indicator.population());
        parts.put("numerator", indicator.numerator());
        parts.put("example", indicator.example());
        parts.forEach((key, part) -> {
            if (part == null) {
                throw new DefinitionError(file, key, "is missing", "add it");
            }
        });
        if ((indicator.unit() == Indicator.Unit.SHARE) != (indicator.denominator() != null)) {
            throw new DefinitionError(
                    file, "denominator", "a share needs one, a count has none", "mend unit or denominator");
        }
        Table population = contracts
                .find(indicator.population().table())
                .orElseThrow(() -> new DefinitionError(
                        file, "population > table", "no such table", "name a table of the measure layer"));
        for (String column :
                List.of(indicator.population().unit(), indicator.population().entity())) {
            if (population.field(column).isEmpty()) {
                throw new DefinitionError(
                        file,
                        "population",
                        "no column '" + column + "' in " + population.name(),
                        "use one of " + population.fieldsByName().keySet());
            }
        }
    }
}
