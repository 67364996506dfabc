package mentoring.ingest.returned;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mentoring.ingest.ooxml.Tag;
import mentoring.ingest.ooxml.XmlFilter;

/** What a workbook consists of: its part, its sheets in their order, what it refers to. */
final class WorkbookModel {

    /** One sheet and where it stands. */
    record SheetPart(String name, int id, String part) {}

    final String part;
    final Relationships relationships;
    final List<SheetPart> sheets = new ArrayList<>();

    private WorkbookModel(String part, Relationships relationships) {
        this.part = part;
        this.relationships = relationships;
    }

    static WorkbookModel read(ZipFile zip) throws IOException {
        String part = Relationships.read(zip, "")
                .ofKind("officeDocument")
                .map(Relationships.Relationship::target)
                .orElse("xl/workbook.xml");
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("No workbook inside");
        }
        WorkbookModel model = new WorkbookModel(part, Relationships.read(zip, part));
        try (InputStream in = zip.getInputStream(entry)) {
            model.new Reader().run(in);
        }
        return model;
    }

    Optional<SheetPart> sheet(String name) {
        return sheets.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    int position(String name) {
        return sheets.stream().map(SheetPart::name).toList().indexOf(name);
    }

    int freeId() {
        return 1 + sheets.stream().mapToInt(SheetPart::id).max().orElse(0);
    }

    /** The part of the only relationship of that kind, if there is one. */
    Optional<String> partOf(String kind) {
        return relationships.ofKind(kind).map(Relationships.Relationship::target);
    }

    /** A name in the folder of the workbook's part. */
    String beside(String name) {
        return part.substring(0, part.lastIndexOf('/') + 1) + name;
    }

    private final class Reader extends XmlFilter {
        private Reader() {
            super(null);
        }

        @Override
        protected void start(Tag tag) {
            if (tag.local().equals("sheet") && depth() == 3) {
                String target = relationships
                        .find(tag.relationship())
                        .map(Relationships.Relationship::target)
                        .orElse("");
                sheets.add(new SheetPart(tag.get("name"), SheetPatch.number(tag.get("sheetId"), 0), target));
            }
        }
    }
}
