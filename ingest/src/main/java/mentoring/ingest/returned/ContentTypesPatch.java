package mentoring.ingest.returned;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mentoring.ingest.ooxml.Ooxml;
import mentoring.ingest.ooxml.Tag;
import mentoring.ingest.ooxml.XmlFilter;
import mentoring.ingest.ooxml.XmlWriter;

/** Copies the list of what kind each part is, with the added parts and without those left out. */
final class ContentTypesPatch extends XmlFilter {
    private final Map<String, String> added;
    private final Set<String> dropped;
    private boolean drawings;

    /**
     * A patch.
     *
     * @param added types of parts by their names; they replace what the list says
     * @param dropped parts that are left out
     */
    ContentTypesPatch(XmlWriter out, Map<String, String> added, Set<String> dropped) {
        super(out);
        this.added = new TreeMap<>(added);
        this.dropped = dropped;
    }

    @Override
    protected void start(Tag tag) throws IOException {
        String part = tag.get("PartName") == null ? "" : tag.get("PartName").substring(1);
        if (dropped.contains(part) || added.containsKey(part)) {
            skip();
            return;
        }
        drawings |= "vml".equalsIgnoreCase(tag.get("Extension"));
        super.start(tag);
    }

    @Override
    protected void end(String name) throws IOException {
        if (depth() == 1) {
            if (!drawings) {
                out.empty("Default", "Extension", "vml", "ContentType", Ooxml.DRAWING_TYPE);
            }
            for (Map.Entry<String, String> part : added.entrySet()) {
                out.empty("Override", "PartName", "/" + part.getKey(), "ContentType", part.getValue());
            }
        }
        super.end(name);
    }
}
