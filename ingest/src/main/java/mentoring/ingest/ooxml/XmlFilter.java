package mentoring.ingest.ooxml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Copies an XML part event by event; who extends it changes what is to change. Prefixes stay as they are: nothing is
 * known here about namespaces, so nothing of a foreign extension is lost.
 */
public abstract class XmlFilter {
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    protected final XmlWriter out;
    private int depth;
    private int skippedFrom;

    /** @param out null only to look at a part */
    protected XmlFilter(XmlWriter out) {
        this.out = out;
    }

    /** Runs through the whole part. */
    public final void run(InputStream part) throws IOException {
        try {
            XMLStreamReader in = FACTORY.createXMLStreamReader(part);
            while (in.hasNext()) {
                event(in, in.next());
            }
        } catch (XMLStreamException e) {
            throw new IOException("A part of the workbook is no XML", e);
        }
        if (out != null) {
            out.flush();
        }
    }

    private void event(XMLStreamReader in, int event) throws IOException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
            if (skippedFrom == 0) {
                start(new Tag(in));
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            if (skippedFrom == 0) {
                end(in.getLocalName());
            } else if (skippedFrom == depth) {
                skippedFrom = 0;
            }
            depth--;
        } else if (in.hasText() && event != XMLStreamConstants.COMMENT && skippedFrom == 0 && depth > 0) {
            text(in.getText());
        }
    }

    /** How many elements are open, the present one included; the root is 1. */
    protected final int depth() {
        return depth;
    }

    /** Leaves out the element that has just begun, with all it holds. */
    protected final void skip() {
        skippedFrom = depth;
    }

    protected void start(Tag tag) throws IOException {
        if (out != null) {
            tag.writeTo(out);
        }
    }

    protected void text(String text) throws IOException {
        if (out != null) {
            out.text(text);
        }
    }

    protected void end(String name) throws IOException {
        if (out != null) {
            out.end();
        }
    }
}
