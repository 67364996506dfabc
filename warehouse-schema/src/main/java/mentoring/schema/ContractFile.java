package mentoring.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;

/** A contract as it stands in its YAML file: Frictionless Table Schema with one block of our own. */
record ContractFile(
        String name,
        String title,
        String description,
        List<FieldEntry> fields,
        List<ForeignKeyEntry> foreignKeys,
        @JsonProperty("x-mentoring") TableExtra extra) {

    record TableExtra(
            String titleEn,
            String descriptionEn,
            String grain,
            String grainRu,
            List<String> synonyms,
            List<String> naturalKey,
            Replacement replacement,
            String school,
            String factDate,
            String endDate,
            DisclosureEntry disclosure,
            List<RuleEntry> rules) {}

    record DisclosureEntry(
            Disclosure.Subject subject, List<String> family, String primary, List<ProtectedEntry> protect) {}

    record ProtectedEntry(String count, String base, Boolean additive) {
        ProtectedEntry {
            additive = additive == null || additive;
        }
    }

    enum Replacement {
        @JsonProperty("upsert")
        UPSERT,
        @JsonProperty("upsert-and-complete")
        UPSERT_AND_COMPLETE
    }

    record RuleEntry(
            String id,
            RowRule.Kind kind,
            List<String> fields,
            boolean orEqual,
            Integer minMonths,
            Integer maxMonths,
            When when,
            RowRule.Unless unless,
            Severity severity,
            String messageRu,
            String messageEn) {}

    record When(String field, List<String> in) {}

    record FieldEntry(
            String name,
            Type type,
            String title,
            String description,
            Constraints constraints,
            String example,
            @JsonProperty("x-mentoring") FieldExtra extra) {}

    enum Type {
        @JsonProperty("string")
        STRING,
        @JsonProperty("integer")
        INTEGER,
        @JsonProperty("number")
        NUMBER,
        @JsonProperty("boolean")
        BOOLEAN,
        @JsonProperty("date")
        DATE
    }

    record Constraints(
            boolean required, String pattern, BigDecimal minimum, BigDecimal maximum, BigDecimal exclusiveMinimum) {
        static final Constraints NONE = new Constraints(false, null, null, null, null);
    }

    record FieldExtra(
            String titleEn,
            String descriptionEn,
            List<String> synonyms,
            Personal personalData,
            String id,
            String codes,
            boolean list,
            Integer scale,
            ChecksumName checksum,
            List<String> lastDayHeaders,
            boolean measure,
            boolean provenance,
            @JsonProperty("default") String defaultValue) {}

    enum Personal {
        @JsonProperty("identity")
        IDENTITY,
        @JsonProperty("quasi")
        QUASI,
        @JsonProperty("none")
        NONE
    }

    enum ChecksumName {
        @JsonProperty("ogrn")
        OGRN,
        @JsonProperty("inn")
        INN,
        @JsonProperty("snils")
        SNILS
    }

    record ForeignKeyEntry(String fields, Target reference, @JsonProperty("x-mentoring") ForeignKeyExtra extra) {}

    record Target(String resource, String fields) {}

    record ForeignKeyExtra(Severity severity) {}
}
