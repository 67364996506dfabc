package mentoring.ingest.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.ingest.ooxml.Note;

/** The marked cells of one sheet, one by one, each with all that is said about it. */
final class MarkedCells implements AutoCloseable {

    /** One cell. */
    record Cell(long row, int column, boolean error, String text) {

        Note note() {
            return new Note(column, row, text);
        }
    }

    private final Marks.Cursor marks;
    private Mark pending;
    private Cell next;

    MarkedCells(Marks.Cursor marks) {
        this.marks = marks;
        this.pending = marks.next();
        this.next = read();
    }

    /** The next cell without taking it, null behind the last one. */
    Cell peek() {
        return next;
    }

    Cell take() {
        Cell taken = next;
        next = read();
        return taken;
    }

    private Cell read() {
        if (pending == null) {
            return null;
        }
        Mark first = pending;
        List<Mark> same = new ArrayList<>();
        while (pending != null && pending.row() == first.row() && column(pending) == column(first)) {
            same.add(pending);
            pending = marks.next();
        }
        String text = same.stream().map(Mark::sentences).distinct().collect(Collectors.joining("\n\n"));
        return new Cell(first.row(), column(first), same.stream().anyMatch(Mark::error), text);
    }

    /** What is said about a whole row stands at its beginning. */
    private static int column(Mark mark) {
        return Math.max(0, mark.column());
    }

    @Override
    public void close() {
        marks.close();
    }
}
