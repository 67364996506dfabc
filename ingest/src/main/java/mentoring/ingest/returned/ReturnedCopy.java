package mentoring.ingest.returned;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mentoring.ingest.decode.RawSheet;

/** The copy of a delivered file that goes back to its sender: what is wrong is marked in it. */
public final class ReturnedCopy {
    private static final String ENDING = ".xlsx";
    /** A text file above this size has more rows than a sheet, or so many that nobody looks through them. */
    private static final long LONG_TEXT = 4L << 20;

    private ReturnedCopy() {}

    /**
     * Where the copy of a delivered file stands.
     *
     * @param name path of the file within what was delivered
     */
    public static Path place(Path folder, String name) {
        String copy = name.toLowerCase(java.util.Locale.ROOT).endsWith(ENDING) ? name : name + ENDING;
        Path place = folder.resolve(copy).normalize();
        // A name that leads out of the folder keeps its last step only.
        return place.startsWith(folder) ? place : folder.resolve(place.getFileName());
    }

    /**
     * Writes the copy of a workbook.
     *
     * @param stamp what the loader was told about the file and would not know when it comes back
     */
    public static void ofWorkbook(Path file, Marks marks, Map<String, String> stamp, OutputStream out)
            throws IOException {
        ReturnedWorkbook.write(file, marks, "", stamp, out);
    }

    /**
     * Writes the copy of a text file.
     *
     * @param title name of its sheet, from which the table is known when it comes back
     * @param temporary a private file that may be written and is removed again
     */
    public static void ofText(
            Path file,
            RawSheet text,
            String title,
            Marks marks,
            Map<String, String> stamp,
            Path temporary,
            OutputStream out)
            throws IOException {
        TextAsWorkbook workbook = new TextAsWorkbook(text, title, marks, Files.size(file) > LONG_TEXT);
        try {
            try (OutputStream plain = Files.newOutputStream(temporary)) {
                workbook.write(plain);
            }
            Marks moved = new MovedMarks(marks, text.name(), title, workbook::rowOf);
            ReturnedWorkbook.write(temporary, moved, workbook.remark(), stamp, out);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Marks of a text file at the places of the workbook that was made from it. */
    private record MovedMarks(Marks marks, String from, String to, java.util.function.LongUnaryOperator rowOf)
            implements Marks {
        @Override
        public long errors() {
            return marks.errors();
        }

        @Override
        public long warnings() {
            return marks.warnings();
        }

        @Override
        public List<String> sheets() {
            return marks.sheets().isEmpty() ? List.of() : List.of(to);
        }

        @Override
        public Cursor cells(String sheet) {
            return moved(marks.cells(from));
        }

        @Override
        public Cursor all() {
            return moved(marks.all());
        }

        private Cursor moved(Cursor cursor) {
            return new Cursor() {
                @Override
                public Mark next() {
                    Mark mark = cursor.next();
                    return mark == null ? null : mark.at(to, mark.row() == 0 ? 0 : rowOf.applyAsLong(mark.row()));
                }

                @Override
                public void close() {
                    cursor.close();
                }
            };
        }
    }
}
