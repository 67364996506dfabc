package mentoring.ingest.check;

import java.util.ArrayList;
import java.util.List;
import mentoring.ingest.value.Homoglyphs;
import mentoring.ingest.value.IdColumns;
import mentoring.ingest.value.Reading;
import mentoring.ingest.value.Repair;
import mentoring.schema.Field;

/**
 * Mends numbers of registers (ОГРН, ИНН, СНИЛС): lost leading zeros, letters for digits, spaces between digits. Only
 * where the control digits then hold: that proves the repair, a wrong one passes once in ten to a hundred times and is
 * therefore tried only for texts that cannot be right as they stand.
 */
final class RegisterNumbers {
    private final Field.Checksum checksum;
    private final int[] lengths;

    private RegisterNumbers(Field.Checksum checksum, int... lengths) {
        this.checksum = checksum;
        this.lengths = lengths;
    }

    /** Null for a column without such numbers. */
    static RegisterNumbers of(Field field) {
        if (field.checksum() == Field.Checksum.INN) {
            return new RegisterNumbers(Field.Checksum.INN, 10, 12);
        }
        if (field.checksum() == Field.Checksum.SNILS) {
            return new RegisterNumbers(Field.Checksum.SNILS, 11);
        }
        return field.checksum() == Field.Checksum.OGRN || IdColumns.holdsSchools(field)
                ? new RegisterNumbers(Field.Checksum.OGRN, 13)
                : null;
    }

    Reading mend(Reading reading) {
        String text = (String) reading.value();
        if (isRight(bare(text))) {
            return reading;
        }
        List<Reading> mended = new ArrayList<>();
        String joined = checksum == Field.Checksum.SNILS ? bare(text) : text.replace(" ", "");
        if (!joined.equals(text)) {
            add(mended, joined, reading.with(Repair.DIGIT_GROUPS));
        }
        String digits = Homoglyphs.digits(joined);
        if (digits != null) {
            add(mended, digits, reading.with(Repair.HOMOGLYPH));
        }
        // An ОГРН begins with 1, 2, 3 or 5, so it cannot have lost a zero.
        if (checksum != Field.Checksum.OGRN) {
            addWithZeros(mended, digits == null ? joined : digits, reading.with(Repair.LEADING_ZEROS));
        }
        return mended.size() == 1 ? mended.get(0) : reading;
    }

    private static String bare(String text) {
        return text.indexOf('-') >= 0 || text.indexOf(' ') >= 0 ? Checksums.snilsDigits(text) : text;
    }

    private void addWithZeros(List<Reading> mended, String digits, Reading reading) {
        for (int length : lengths) {
            // One or two zeros: more would be no number of any register.
            if (digits.length() < length && digits.length() >= length - 2 && !isLength(digits.length())) {
                add(mended, "0".repeat(length - digits.length()) + digits, reading);
            }
        }
    }

    private boolean isLength(int length) {
        for (int right : lengths) {
            if (right == length) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Reading> mended, String number, Reading reading) {
        if (isRight(number)) {
            mended.add(new Reading(number, reading.repairs(), null));
        }
    }

    private boolean isRight(String number) {
        return isLength(number.length())
                && number.chars().allMatch(c -> c >= '0' && c <= '9')
                && Checksums.proves(checksum, number);
    }
}
