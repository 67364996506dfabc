package mentoring.ingest.returned;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import mentoring.ingest.ooxml.CellName;
import mentoring.ingest.ooxml.Tag;
import mentoring.ingest.ooxml.XmlFilter;

/**
 * The comments that a sheet already has.
 *
 * @param part where they stand, null when there are none
 * @param kept cells with comments of people
 * @param ours cells with comments of an earlier check, which are taken out
 */
record SheetNotes(String part, Set<String> kept, Set<String> ours) {
    static final String AUTHOR = "Проверка сведений";
    /** More comments in one sheet make spreadsheets crawl; the cells behind are coloured and listed all the same. */
    static final int MOST = 20_000;

    static SheetNotes none() {
        return new SheetNotes(null, new HashSet<>(), new HashSet<>());
    }

    static SheetNotes read(ZipFile zip, String part) throws IOException {
        SheetNotes notes = new SheetNotes(part, new HashSet<>(), new HashSet<>());
        try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
            notes.new Reader().run(in);
        }
        return notes;
    }

    boolean isKept(MarkedCells.Cell cell) {
        return kept.contains(CellName.of(cell.column(), cell.row()));
    }

    /** What is to be added to comments of people. */
    Map<String, String> additions(MarkedCells cells) {
        Map<String, String> additions = new HashMap<>();
        for (int i = 0; i < MOST && cells.peek() != null && !kept.isEmpty(); i++) {
            MarkedCells.Cell cell = cells.take();
            if (isKept(cell)) {
                additions.put(CellName.of(cell.column(), cell.row()), cell.text());
            }
        }
        return additions;
    }

    private final class Reader extends XmlFilter {
        private final StringBuilder text = new StringBuilder();
        private String cell;

        private Reader() {
            super(null);
        }

        @Override
        protected void start(Tag tag) {
            if (tag.local().equals("comment")) {
                cell = tag.get("ref") == null ? "" : tag.get("ref");
                text.setLength(0);
            }
        }

        @Override
        protected void text(String part) {
            if (text.length() < Mark.LONGEST_START) {
                text.append(part);
            }
        }

        @Override
        protected void end(String name) {
            if (name.endsWith("comment")) {
                // Office programs may change the author of a comment, not its text.
                (Mark.isOurs(text.toString().strip()) ? ours : kept).add(cell);
            }
        }
    }
}
