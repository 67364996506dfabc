package mentoring.ingest.ooxml;

import mentoring.ingest.decode.ColumnLetters;

/** Names of cells such as D17. Columns count from 0, rows from 1. */
public final class CellName {

    private CellName() {}

    public static String of(int column, long row) {
        return ColumnLetters.of(column) + row;
    }

    /** The column of a cell's name or of a column's letters; -1 when there are no letters. */
    public static int column(String name) {
        int column = 0;
        for (int i = 0; i < name.length() && Character.isLetter(name.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(name.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    /** The row of a cell's name, 0 when there is none. */
    public static long row(String name) {
        long row = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            row = c >= '0' && c <= '9' ? row * 10 + c - '0' : row;
        }
        return row;
    }

    /** A sheet's name as formulas and links write it. */
    public static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
