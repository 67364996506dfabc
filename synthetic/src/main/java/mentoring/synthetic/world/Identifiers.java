package mentoring.synthetic.world;

/** Numbers with right check digits that belong to nobody. */
final class Identifiers {
    /** A prime below the number of СНИЛС: multiplying by anything modulo a prime gives each person another number. */
    private static final long SNILS_PRIME = 982_451_653L;

    private static final long SNILS_FACTOR = 618_033_989L;
    private static final long FIRST_CHECKED_SNILS = 2_000_000L;
    private static final int[] INN_WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};

    private Identifiers() {}

    /** @param serial another one for each person of the country, below {@value #SNILS_PRIME} */
    static String snils(long serial) {
        long number = FIRST_CHECKED_SNILS + serial * SNILS_FACTOR % SNILS_PRIME;
        String digits = padded(number, 9);
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += (digits.charAt(i) - '0') * (9 - i);
        String check = padded(sum % 101 % 100, 2);
        return digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6) + " " + check;
    }

    static String ogrn(int region, int school) {
        long body = 102_900_000_000L + region * 1_000_000L + school;
        return body + "" + body % 11 % 10;
    }

    static String inn(int region, int school) {
        String body = "9" + padded(region, 3) + padded(school, 5);
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += INN_WEIGHTS[i] * (body.charAt(i) - '0');
        return body + sum % 11 % 10;
    }

    static String padded(long number, int width) {
        String digits = Long.toString(number);
        return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
    }
}
