package mentoring.ingest;

/** Makes numbers of Russian registers that nobody has, with the right control digits. */
public final class CheckDigits {

    private CheckDigits() {}

    public static String ogrn(long serial) {
        String twelve = String.format("10218%07d", serial);
        return twelve + Long.parseLong(twelve) % 11 % 10;
    }

    public static String inn(long serial) {
        String nine = String.format("%09d", serial);
        int[] weights = {2, 4, 10, 3, 5, 9, 4, 6, 8};
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += weights[i] * (nine.charAt(i) - '0');
        }
        return nine + sum % 11 % 10;
    }

    public static String snils(long serial) {
        String nine = String.format("%09d", serial);
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (9 - i) * (nine.charAt(i) - '0');
        }
        return nine + String.format("%02d", sum % 101 % 100);
    }
}
