package mentoring.ingest.check;

import mentoring.schema.Field.Checksum;

/** Control digits of Russian registers. */
final class Checksums {
    private static final int[] INN_10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    /** СНИЛС numbers up to this one were given out without control digits. */
    private static final long SNILS_UNCHECKED = 1_001_998;

    private Checksums() {}

    /** Whether the value has the control digits that its shape demands. */
    static boolean holds(Checksum checksum, String value) {
        return switch (checksum) {
            case OGRN -> !isDigits(value) || value.length() != 13 || ogrn(value);
            case INN -> isDigits(value) && (value.length() == 10 ? inn10(value) : value.length() == 12 && inn12(value));
            case SNILS -> snils(snilsDigits(value));
        };
    }

    /** As {@link #holds}, for digits only; a number too old to have control digits proves nothing. */
    static boolean proves(Checksum checksum, String digits) {
        boolean unchecked = checksum == Checksum.SNILS && Long.parseLong(digits.substring(0, 9)) <= SNILS_UNCHECKED;
        return !unchecked && holds(checksum, digits);
    }

    /** The eleven digits of a СНИЛС without its separators. */
    static String snilsDigits(String value) {
        return value.replace("-", "").replace(" ", "");
    }

    private static boolean ogrn(String value) {
        return Long.parseLong(value.substring(0, 12)) % 11 % 10 == digit(value, 12);
    }

    private static boolean inn10(String value) {
        return weighted(value, INN_10) == digit(value, 9);
    }

    private static boolean inn12(String value) {
        return weighted(value, INN_11) == digit(value, 10) && weighted(value, INN_12) == digit(value, 11);
    }

    private static int weighted(String value, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(value, i);
        }
        return sum % 11 % 10;
    }

    private static boolean snils(String digits) {
        if (digits.length() != 11 || !isDigits(digits)) {
            return false;
        }
        if (Long.parseLong(digits.substring(0, 9)) <= SNILS_UNCHECKED) {
            return true;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (9 - i) * digit(digits, i);
        }
        return sum % 101 % 100 == Integer.parseInt(digits.substring(9));
    }

    private static boolean isDigits(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return !value.isEmpty();
    }

    private static int digit(String value, int index) {
        return value.charAt(index) - '0';
    }
}
