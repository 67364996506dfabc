package mentoring.reports.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mentoring.reports.check.Passage.Kind;
import mentoring.reports.check.Passage.Piece;
import mentoring.reports.layout.sheet.SheetColumn;

/** Where the numbers of a table stand in a sheet: groups become a first column, two numbers of a cell two columns. */
final class TablePlaces {
    private final List<Passage> passages;

    private TablePlaces(List<Passage> passages) {
        this.passages = passages;
    }

    /**
     * One number.
     *
     * @param row counted from 0 at the first row below the head
     * @param column counted from 0
     * @param words its cell is a text that holds the number among others
     * @param cell whole text of the cell
     */
    record Place(Passage passage, Piece piece, int row, int column, boolean words, String cell) {
        String name() {
            return passage.place() + "/" + (piece.column() + 1);
        }
    }

    /**
     * The numbers of the table whose caption stands at that index.
     *
     * @return in reading order; none when the caption is that of a figure
     */
    static List<Place> of(List<Passage> all, int caption) {
        return new TablePlaces(below(all, caption)).places();
    }

    /** Number of rows below the head. */
    static long rows(List<Passage> all, int caption) {
        return below(all, caption).stream().filter(p -> p.kind() == Kind.ROW).count();
    }

    private static List<Passage> below(List<Passage> all, int caption) {
        int end = caption + 1;
        while (end < all.size() && all.get(end).kind() != Kind.CAPTION) {
            end++;
        }
        return all.subList(caption + 1, end);
    }

    private List<Place> places() {
        int shift = passages.stream().anyMatch(p -> p.kind() == Kind.GROUP) ? 1 : 0;
        List<SheetColumn> columns = columns();
        List<Place> places = new ArrayList<>();
        int row = 0;
        for (Passage passage : passages) {
            if (passage.kind() == Kind.ROW) {
                row(passage, row++, shift, columns, places);
            }
        }
        return places;
    }

    private static void row(Passage passage, int row, int shift, List<SheetColumn> columns, List<Place> places) {
        int seen = 0;
        int last = -1;
        for (Piece piece : passage.pieces()) {
            if (piece.isNumber()) {
                seen = piece.column() == last ? seen + 1 : 0;
                last = piece.column();
                SheetColumn kind = columns.get(piece.column());
                int column = shift + (kind == SheetColumn.TWO ? seen : 0);
                for (SheetColumn before : columns.subList(0, piece.column())) {
                    column += before.width();
                }
                String cell = kind == SheetColumn.TWO && numbers(passage, piece.column()) == 2
                        ? piece.text()
                        : text(passage, piece.column());
                places.add(new Place(passage, piece, row, column, kind == SheetColumn.TEXT, cell));
            }
        }
    }

    private static long numbers(Passage row, int column) {
        return row.pieces().stream()
                .filter(p -> p.column() == column && p.isNumber())
                .count();
    }

    private static String text(Passage row, int column) {
        return row.pieces().stream()
                .filter(p -> p.column() == column)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private List<SheetColumn> columns() {
        Map<Integer, List<SheetColumn.Shape>> shapes = new TreeMap<>();
        passages.stream().filter(p -> p.kind() == Kind.ROW).forEach(p -> p.pieces().stream()
                .collect(Collectors.groupingBy(Piece::column))
                .forEach((column, pieces) ->
                        shapes.computeIfAbsent(column, c -> new ArrayList<>()).add(shape(pieces))));
        List<SheetColumn> columns = new ArrayList<>();
        int last = shapes.keySet().stream().mapToInt(c -> c).max().orElse(-1);
        for (int column = 0; column <= last; column++) {
            columns.add(SheetColumn.of(shapes.getOrDefault(column, List.of())));
        }
        return columns;
    }

    private static SheetColumn.Shape shape(List<Piece> pieces) {
        int numbers = (int) pieces.stream().filter(Piece::isNumber).count();
        String words =
                pieces.stream().filter(p -> !p.isNumber()).map(Piece::text).collect(Collectors.joining());
        return new SheetColumn.Shape(numbers, words);
    }
}
