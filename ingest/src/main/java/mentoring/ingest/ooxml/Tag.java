package mentoring.ingest.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** A start tag with its attributes in order, prefixes and namespace declarations included. */
public final class Tag {
    private final String name;
    private final List<String> names;
    private final List<String> values;

    Tag(XMLStreamReader in) {
        int count = in.getAttributeCount();
        name = in.getLocalName();
        names = new ArrayList<>(count);
        values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String prefix = in.getAttributePrefix(i);
            String local = in.getAttributeLocalName(i);
            names.add(prefix == null || prefix.isEmpty() ? local : prefix + ":" + local);
            values.add(in.getAttributeValue(i));
        }
    }

    /** The name with its prefix. */
    public String name() {
        return name;
    }

    /** The name without its prefix. */
    public String local() {
        return local(name);
    }

    public static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The prefix with its colon, empty when there is none. */
    public String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** Value of the attribute that has no prefix, or null. */
    public String get(String attribute) {
        int at = names.indexOf(attribute);
        return at < 0 ? null : values.get(at);
    }

    /** Value of the attribute {@code id} in the namespace of relationships, whatever its prefix; or null. */
    public String relationship() {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).endsWith(":id") && !names.get(i).startsWith("xmlns:")) {
                return values.get(i);
            }
        }
        return null;
    }

    public Tag set(String attribute, String value) {
        int at = names.indexOf(attribute);
        if (at < 0) {
            names.add(attribute);
            values.add(value);
        } else {
            values.set(at, value);
        }
        return this;
    }

    public Tag remove(String attribute) {
        int at = names.indexOf(attribute);
        if (at >= 0) {
            names.remove(at);
            values.remove(at);
        }
        return this;
    }

    /** Begins the element; the caller ends it. */
    public void writeTo(XmlWriter out) throws IOException {
        out.start(name);
        for (int i = 0; i < names.size(); i++) {
            out.attribute(names.get(i), values.get(i));
        }
    }
}
