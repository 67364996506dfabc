final class Flawed {
    private Flawed() {}

    static String line(String file, String sheet, int row, String column, Flaw flaw) {
        return String.join(
                ",",
                file,
                sheet,
                String.valueOf(row),
                column,
                flaw.rule(),
                flaw.landed() ? "set aside at build" : "quarantine");
    }
}
