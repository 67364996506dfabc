package mentoring.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.workspace.Text;

/**
 * A code list or, when codes repeat, a mapping between vocabularies. Rows keep the order of the file.
 *
 * @param extraColumns names of the columns behind the fixed ones
 */
public record CodeList(String name, boolean mapping, List<String> extraColumns, List<Code> codes) {

    /**
     * One row of a list.
     *
     * @param validFrom ISO date or null; {@code validTo} likewise, half-open
     */
    public record Code(
            String code,
            Text title,
            String validFrom,
            String validTo,
            List<String> synonyms,
            Map<String, String> extra) {}

    /** Finds the code for what stands in a cell: the code itself or any listed title. */
    public Optional<String> codeFor(String cell) {
        return Optional.ofNullable(lookup().get(HeaderName.normalise(cell)));
    }

    /** Normalised code, titles and synonyms → code. Build it once when many cells are decoded. */
    public Map<String, String> lookup() {
        Map<String, String> byText = new LinkedHashMap<>();
        for (Code code : codes) {
            byText.put(HeaderName.normalise(code.code()), code.code());
        }
        for (Code code : codes) {
            byText.putIfAbsent(HeaderName.normalise(code.title().ru()), code.code());
            byText.putIfAbsent(HeaderName.normalise(code.title().en()), code.code());
            code.synonyms().forEach(s -> byText.putIfAbsent(HeaderName.normalise(s), code.code()));
        }
        return byText;
    }

    public Optional<Code> code(String wanted) {
        return codes.stream().filter(c -> c.code().equals(wanted)).findFirst();
    }
}
