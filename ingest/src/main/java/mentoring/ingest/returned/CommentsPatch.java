package mentoring.ingest.returned;

import java.io.IOException;
import java.util.Map;
import mentoring.ingest.ooxml.Notes;
import mentoring.ingest.ooxml.Ooxml;
import mentoring.ingest.ooxml.Tag;
import mentoring.ingest.ooxml.XmlFilter;
import mentoring.ingest.ooxml.XmlWriter;

/** Copies the comments of a sheet without those of an earlier check and adds those of this one. */
final class CommentsPatch extends XmlFilter {
    private final SheetNotes before;
    private final Map<String, String> additions;
    private final MarkedCells cells;
    private int authors;
    private String cell = "";

    /** @param additions what is to be added to comments that people have written, by cell */
    CommentsPatch(XmlWriter out, SheetNotes before, Map<String, String> additions, MarkedCells cells) {
        super(out);
        this.before = before;
        this.additions = additions;
        this.cells = cells;
    }

    /** Writes the comments of a sheet that had none. */
    static void write(XmlWriter out, MarkedCells cells) throws IOException {
        out.start("comments").attribute("xmlns", Ooxml.MAIN);
        out.start("authors").start("author").text(SheetNotes.AUTHOR).end().end().start("commentList");
        new CommentsPatch(out, SheetNotes.none(), Map.of(), cells).addAll("");
        out.end().end();
    }

    @Override
    protected void start(Tag tag) throws IOException {
        if (tag.local().equals("author")) {
            authors++;
        } else if (tag.local().equals("comment")) {
            cell = tag.get("ref");
            if (before.ours().contains(cell)) {
                skip();
                return;
            }
        }
        super.start(tag);
    }

    @Override
    protected void end(String name) throws IOException {
        String prefix = name.substring(0, name.indexOf(':') + 1);
        switch (name.substring(prefix.length())) {
            case "authors" -> out.start(prefix + "author")
                    .text(SheetNotes.AUTHOR)
                    .end();
            case "text" -> addTo(prefix);
            case "commentList" -> addAll(prefix);
            default -> {
                // everything else stays as it is
            }
        }
        super.end(name);
    }

    private void addTo(String prefix) throws IOException {
        String addition = additions.get(cell);
        if (addition != null) {
            out.start(prefix + "r").start(prefix + "t").attribute("xml:space", "preserve");
            out.text("\n\n" + addition).end().end();
        }
    }

    private void addAll(String prefix) throws IOException {
        for (int i = 0; i < SheetNotes.MOST && cells.peek() != null; i++) {
            MarkedCells.Cell marked = cells.take();
            if (!before.isKept(marked)) {
                Notes.comment(out, prefix, authors, marked.note());
            }
        }
    }
}
