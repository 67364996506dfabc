package mentoring.app.docs;

import java.util.Map;
import java.util.TreeMap;
import mentoring.schema.Contracts;
import mentoring.schema.IndicatorCatalogue;
import mentoring.schema.RuleCatalogue;
import mentoring.schema.Table.Layer;

/** The pages that derive from the definitions: committed, so that a change of a contract shows in a review. */
public final class GeneratedDocs {
    public static final String FOLDER = "docs/generated";
    public static final String COMMAND = "./mentoring docs";

    private GeneratedDocs() {}

    /** File name → Markdown. */
    public static Map<String, String> pages(Contracts contracts) {
        Map<String, String> pages = new TreeMap<>();
        for (Layer layer : Layer.values()) {
            if (!contracts.layer(layer).isEmpty()) {
                pages.put(layer.folder() + ".md", DataDictionary.page(contracts, layer));
            }
        }
        pages.put("indicators.md", IndicatorPage.page(IndicatorCatalogue.load(contracts)));
        pages.put("rules.md", RulePage.page(RuleCatalogue.load(contracts)));
        pages.put("codes.md", CodeListPage.page(contracts.codeLists()));
        return pages;
    }
}
