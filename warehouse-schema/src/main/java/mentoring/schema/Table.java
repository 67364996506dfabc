package mentoring.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mentoring.workspace.Text;

/**
 * The contract of one table.
 *
 * @param naturalKey columns that identify a row (its grain); a key column that is not given counts as empty text
 * @param school the column that says whose row it is, null when there is none
 * @param factDate the date that decides whether a row falls into a period that was declared complete, null when none
 * @param endDate the first day on which the fact no longer holds, null when facts of the table do not end
 * @param disclosure how rows can give people away, null where they cannot or where nothing is published
 * @param hash digest of the contract's meaning-bearing content; part of the recipe of whatever is built by it
 */
public record Table(
        String name,
        Layer layer,
        Text title,
        Text description,
        Text grain,
        List<String> synonyms,
        List<String> naturalKey,
        List<Field> fields,
        List<Reference> references,
        List<RowRule> rules,
        boolean completeDeliveriesWithdraw,
        String school,
        String factDate,
        String endDate,
        Disclosure disclosure,
        String hash) {

    /** The same contract under another name. */
    public Table withName(String newName) {
        return new Table(
                newName,
                layer,
                title,
                description,
                grain,
                synonyms,
                naturalKey,
                fields,
                references,
                rules,
                completeDeliveriesWithdraw,
                school,
                factDate,
                endDate,
                disclosure,
                hash);
    }

    /** The layers of the warehouse, in the order of the flow; each is a folder of contracts. */
    public enum Layer {
        INPUT,
        STAR,
        MEASURE,
        PUBLISHED;

        public String folder() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Optional<Field> field(String fieldName) {
        return fields.stream().filter(f -> f.name().equals(fieldName)).findFirst();
    }

    /** Columns by name, in the contract's order. */
    public Map<String, Field> fieldsByName() {
        return fields.stream().collect(Collectors.toMap(Field::name, f -> f, (a, b) -> a, LinkedHashMap::new));
    }

    public Optional<Reference> reference(String fieldName) {
        return references.stream().filter(r -> r.field().equals(fieldName)).findFirst();
    }
}
