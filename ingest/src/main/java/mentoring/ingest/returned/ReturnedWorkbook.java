package mentoring.ingest.returned;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mentoring.ingest.ooxml.Ooxml;
import mentoring.ingest.ooxml.PackageWriter;
import mentoring.ingest.ooxml.SheetWriter;
import mentoring.ingest.ooxml.XmlWriter;
import mentoring.ingest.returned.WorkbookModel.SheetPart;
import mentoring.ingest.template.OwnSheets;

/**
 * The copy of a workbook that goes back to its sender. The parts are copied as streams; only what must change is
 * changed, so that everything looks as the sender left it and memory does not grow with the workbook.
 */
final class ReturnedWorkbook {
    /** What a copy never has: links to other files, programs, and the order of calculation that they would spoil. */
    private static final Set<String> LEFT_OUT = Set.of("externalLink", "vbaProject", "calcChain");

    /** Sheets of an earlier copy. */
    private static final Set<String> REPLACED = Set.of(OwnSheets.SUMMARY, OwnSheets.RETURN);

    private static final String SUMMARY_ID = "rIdMentoringSummary";
    private static final String STAMP_ID = "rIdMentoringStamp";
    private static final String STYLES_ID = "rIdMentoringStyles";
    private static final MarkStyles.Summary PLAIN = MarkStyles.Summary.PLAIN;

    private final ZipFile zip;
    private final Marks marks;
    private final String remark;
    private final Map<String, String> stamp;
    private final PackageWriter parts;
    private final WorkbookModel workbook;
    private final Map<String, String> types = new TreeMap<>();
    private final Set<String> dropped = new HashSet<>();
    private MarkStyles styles;

    private ReturnedWorkbook(ZipFile zip, Marks marks, String remark, Map<String, String> stamp, PackageWriter parts)
            throws IOException {
        this.zip = zip;
        this.marks = marks;
        this.remark = remark;
        this.parts = parts;
        this.workbook = WorkbookModel.read(zip);
        this.stamp = stamp;
    }

    /**
     * Writes the copy.
     *
     * @param remark what else is to be said in the summary
     * @param stamp what the loader was told about the file and would not know when it comes back
     */
    static void write(Path source, Marks marks, String remark, Map<String, String> stamp, OutputStream out)
            throws IOException {
        try (ZipFile zip = new ZipFile(source.toFile());
                PackageWriter parts = new PackageWriter(out)) {
            new ReturnedWorkbook(zip, marks, remark, stamp, parts).write();
        }
    }

    private void write() throws IOException {
        dropForeign();
        writeStyles();
        for (SheetPart sheet : workbook.sheets) {
            if (isWorksheet(sheet) && !REPLACED.contains(sheet.name())) {
                writeSheet(sheet);
            }
        }
        writeSummary();
        writeWorkbook();
        patch(Ooxml.CONTENT_TYPES_PART, out -> new ContentTypesPatch(out, types, dropped));
        copyRest();
    }

    private boolean isWorksheet(SheetPart sheet) {
        return workbook.relationships.all().stream()
                .anyMatch(
                        r -> r.is("worksheet") && r.target().equals(sheet.part()) && zip.getEntry(r.target()) != null);
    }

    private void dropForeign() {
        workbook.relationships.all().stream()
                .filter(r -> LEFT_OUT.stream().anyMatch(r::is))
                .forEach(r -> {
                    workbook.relationships.remove(r);
                    dropped.add(r.target());
                    dropped.add(Ooxml.relationshipsOf(r.target()));
                });
    }

    private void writeStyles() throws IOException {
        Optional<String> existing = workbook.partOf("styles").filter(p -> zip.getEntry(p) != null);
        StylesPatch.Patched patched = StylesPatch.patch(existing.isPresent() ? bytes(existing.get()) : null);
        String part = existing.orElse(workbook.beside("styles-mentoring.xml"));
        if (existing.isEmpty()) {
            workbook.relationships.add(STYLES_ID, Ooxml.RELATIONSHIPS + "/styles", part);
            types.put(part, Ooxml.STYLES_TYPE);
        }
        parts.part(part, out -> out.write(patched.part()));
        styles = patched.styles();
    }

    private void writeSheet(SheetPart sheet) throws IOException {
        boolean marked = marks.sheets().contains(sheet.name());
        String[] drawing = new String[1];
        try (MarkedCells cells = cells(sheet, marked);
                InputStream in = zip.getInputStream(zip.getEntry(sheet.part()))) {
            parts.xml(sheet.part(), out -> {
                SheetPatch patch = new SheetPatch(out, cells, styles, marked);
                patch.run(in);
                drawing[0] = patch.drawing();
            });
        }
        Relationships relationships = Relationships.read(zip, sheet.part());
        boolean hasOldComments = relationships.ofKind("comments").isPresent();
        if (marked || hasOldComments && drawing[0] != null) {
            writeNotes(sheet, marked, relationships, drawing[0]);
        }
    }

    private MarkedCells cells(SheetPart sheet, boolean marked) {
        return new MarkedCells(marked ? marks.cells(sheet.name()) : Marks.NONE);
    }

    private void writeNotes(SheetPart sheet, boolean marked, Relationships relationships, String drawing)
            throws IOException {
        Optional<String> existing = relationships
                .ofKind("comments")
                .map(Relationships.Relationship::target)
                .filter(p -> zip.getEntry(p) != null);
        SheetNotes before = existing.isPresent() ? SheetNotes.read(zip, existing.get()) : SheetNotes.none();
        Map<String, String> additions;
        try (MarkedCells cells = cells(sheet, marked)) {
            additions = before.additions(cells);
        }
        int number = workbook.position(sheet.name()) + 1;
        String comments = existing.orElse(workbook.beside("comments-mentoring" + number + ".xml"));
        if (existing.isEmpty()) {
            relationships.add("rIdMentoringComments", Ooxml.RELATIONSHIPS + "/comments", comments);
            types.put(comments, Ooxml.COMMENTS_TYPE);
        }
        try (MarkedCells cells = cells(sheet, marked)) {
            parts.xml(comments, out -> {
                if (existing.isEmpty()) {
                    CommentsPatch.write(out, cells);
                } else {
                    patch(comments, new CommentsPatch(out, before, additions, cells));
                }
            });
        }
        writeBoxes(sheet, marked, relationships, drawing, before);
        relationships.write(parts);
    }

    private void writeBoxes(
            SheetPart sheet, boolean marked, Relationships relationships, String drawing, SheetNotes before)
            throws IOException {
        Optional<String> existing = relationships
                .find(drawing)
                .map(Relationships.Relationship::target)
                .filter(p -> zip.getEntry(p) != null);
        String part = existing.orElse(
                workbook.beside("drawings/notes-mentoring" + (workbook.position(sheet.name()) + 1) + ".vml"));
        byte[] old = existing.isPresent() ? bytes(existing.get()) : BoxesPatch.empty();
        if (existing.isEmpty()) {
            relationships.add(drawing, Ooxml.RELATIONSHIPS + "/vmlDrawing", part);
        }
        try (MarkedCells cells = cells(sheet, marked)) {
            parts.part(part, out -> BoxesPatch.patch(old, before, cells, out));
        }
    }

    private void writeSummary() throws IOException {
        Set<String> names = workbook.sheets.stream().map(SheetPart::name).collect(Collectors.toSet());
        String part = partOf(OwnSheets.SUMMARY, "worksheets/summary-mentoring.xml");
        parts.xml(part, out -> new SummarySheet(marks, styles, names, remark).write(out));
    }

    /** The part of a sheet of ours: that of an earlier copy, or a new one. */
    private String partOf(String sheet, String newPart) {
        String part = workbook.sheet(sheet)
                .filter(this::isWorksheet)
                .map(SheetPart::part)
                .orElse(workbook.beside(newPart));
        types.put(part, Ooxml.SHEET_TYPE);
        dropped.add(Ooxml.relationshipsOf(part)); // somebody's program may have given it some
        return part;
    }

    private void writeWorkbook() throws IOException {
        String stampPart = partOf(OwnSheets.RETURN, "worksheets/return-mentoring.xml");
        parts.xml(stampPart, this::writeStamp);
        WorkbookPatch.Added summary = added(OwnSheets.SUMMARY, SUMMARY_ID, "worksheets/summary-mentoring.xml", null);
        WorkbookPatch.Added last = added(OwnSheets.RETURN, STAMP_ID, "worksheets/return-mentoring.xml", "veryHidden");
        int shown = Math.max(0, workbook.position(OwnSheets.SUMMARY));
        patch(workbook.part, out -> new WorkbookPatch(out, summary, last, shown));
        types.put(workbook.part, Ooxml.WORKBOOK_TYPE); // without its programs it is an ordinary workbook
        workbook.relationships.write(parts);
    }

    private WorkbookPatch.Added added(String sheet, String id, String part, String state) {
        if (workbook.sheet(sheet).isPresent()) {
            return null;
        }
        workbook.relationships.add(id, Ooxml.RELATIONSHIPS + "/worksheet", workbook.beside(part));
        int number = workbook.freeId() + (state == null ? 0 : 1);
        return new WorkbookPatch.Added(sheet, id, number, state);
    }

    private void writeStamp(XmlWriter xml) throws IOException {
        SheetWriter sheet = new SheetWriter(xml).startRows();
        for (Map.Entry<String, String> entry : new TreeMap<>(stamp).entrySet()) {
            int style = styles.summary(PLAIN);
            sheet.row().text(entry.getKey(), style).text(entry.getValue(), style);
        }
        sheet.endRows().end();
    }

    /** Parts that nothing here knows; names that would leave the archive are no parts of a workbook. */
    private void copyRest() throws IOException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            boolean strange = name.startsWith("/") || name.contains("..") || name.contains("\\") || name.endsWith("/");
            if (!parts.has(name) && !dropped.contains(name) && !strange) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.copy(name, in);
                }
            }
        }
    }

    /** How a part is copied with changes. */
    private interface Patch {
        mentoring.ingest.ooxml.XmlFilter to(XmlWriter out);
    }

    private void patch(String part, Patch patch) throws IOException {
        parts.xml(part, out -> patch(part, patch.to(out)));
    }

    private void patch(String part, mentoring.ingest.ooxml.XmlFilter filter) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
            filter.run(in);
        }
    }

    private byte[] bytes(String part) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            in.transferTo(bytes);
            return bytes.toByteArray();
        }
    }
}
