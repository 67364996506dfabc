package mentoring.ingest.returned;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mentoring.ingest.ooxml.Ooxml;
import mentoring.ingest.ooxml.PackageWriter;
import mentoring.ingest.ooxml.Tag;
import mentoring.ingest.ooxml.XmlFilter;

/** What a part of a workbook refers to. */
final class Relationships {

    /**
     * One reference.
     *
     * @param target name of a part, or an address outside
     * @param written the target as the workbook writes it
     */
    record Relationship(String id, String type, String target, String written, boolean external) {

        boolean is(String kind) {
            return !external && type.endsWith("/" + kind);
        }
    }

    private final String part;
    private final Map<String, Relationship> byId = new LinkedHashMap<>();

    private Relationships(String part) {
        this.part = part;
    }

    /** Reads the relationships of a part; there need not be any. */
    static Relationships read(ZipFile zip, String part) throws IOException {
        Relationships relationships = new Relationships(part);
        ZipEntry entry = zip.getEntry(Ooxml.relationshipsOf(part));
        if (entry != null) {
            try (InputStream in = zip.getInputStream(entry)) {
                relationships.new Reader().run(in);
            }
        }
        return relationships;
    }

    List<Relationship> all() {
        return new ArrayList<>(byId.values());
    }

    Optional<Relationship> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Relationship> ofKind(String kind) {
        return byId.values().stream().filter(r -> r.is(kind)).findFirst();
    }

    void remove(Relationship relationship) {
        byId.remove(relationship.id());
    }

    void add(String id, String type, String target) {
        byId.put(id, new Relationship(id, type, target, "/" + target, false));
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    void write(PackageWriter parts) throws IOException {
        parts.xml(Ooxml.relationshipsOf(part), xml -> {
            xml.start("Relationships").attribute("xmlns", Ooxml.PACKAGE_RELATIONSHIPS);
            for (Relationship r : byId.values()) {
                xml.start("Relationship").attribute("Id", r.id()).attribute("Type", r.type());
                xml.attribute("Target", r.written());
                if (r.external()) {
                    xml.attribute("TargetMode", "External");
                }
                xml.end();
            }
            xml.end();
        });
    }

    /** A part's name from a target that may be relative; it never leaves the archive. */
    private String resolve(String target) {
        List<String> steps = new ArrayList<>();
        if (!target.startsWith("/") && part.contains("/")) {
            steps.addAll(List.of(part.substring(0, part.lastIndexOf('/')).split("/")));
        }
        for (String step : target.split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private final class Reader extends XmlFilter {
        private Reader() {
            super(null);
        }

        @Override
        protected void start(Tag tag) {
            String id = tag.get("Id");
            String target = tag.get("Target");
            if (tag.local().equals("Relationship") && id != null && target != null) {
                boolean external = "External".equals(tag.get("TargetMode"));
                String type = tag.get("Type") == null ? "" : tag.get("Type");
                byId.put(id, new Relationship(id, type, external ? target : resolve(target), target, external));
            }
        }
    }
}
