package mentoring.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mentoring.workspace.Text;

/**
 * One column of a table, declared once: name, type, meaning, constraints and personal-data class.
 *
 * @param scale digits after the point, for {@link FieldType#DECIMAL}
 * @param codes name of the code list, null for free values
 * @param list several codes in one cell, joined by {@code ;}
 * @param idOf the table whose ids this column holds (its own key or a reference), null otherwise
 * @param lastDayHeaders headers of columns that hold the last day of a fact instead of the first day after it
 * @param measure masked outside the inner zone unless the row's public_status is "show"
 * @param provenance says where a row came from; not part of the content
 */
public record Field(
        String name,
        FieldType type,
        int scale,
        Text title,
        Text description,
        boolean required,
        BigDecimal minimum,
        BigDecimal maximum,
        BigDecimal exclusiveMinimum,
        Pattern pattern,
        String example,
        List<String> synonyms,
        PersonalData personalData,
        String idOf,
        String codes,
        boolean list,
        Checksum checksum,
        List<String> lastDayHeaders,
        boolean measure,
        boolean provenance,
        String defaultValue) {

    /** How much a value tells about a person. */
    public enum PersonalData {
        /** Names, birth dates, СНИЛС: kept in the private folder only. */
        IDENTITY,
        /** Harmless alone, telling in combination. */
        QUASI,
        NONE
    }

    /** Control digits of Russian registers. */
    public enum Checksum {
        OGRN,
        INN,
        SNILS
    }

    public static final int DECIMAL_PRECISION = 18;

    public String sqlType() {
        return type == FieldType.DECIMAL ? "DECIMAL(" + DECIMAL_PRECISION + ", " + scale + ")" : type.sqlName();
    }

    public boolean isIdentity() {
        return personalData == PersonalData.IDENTITY;
    }

    public boolean refersToPerson() {
        return "persons".equals(idOf);
    }

    public Optional<String> codeList() {
        return Optional.ofNullable(codes);
    }
}
