package mentoring.ingest.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which columns of a sheet are hidden; the reading library does not tell. */
final class HiddenColumns {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int LAST_COLUMN = 16_384;

    private HiddenColumns() {}

    static BitSet of(Path file, String sheet) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String relation = relation(zip, sheet);
            String part = relation == null ? null : part(zip, relation);
            return part == null ? new BitSet() : hidden(zip, part);
        } catch (IOException | XMLStreamException | NumberFormatException e) {
            return new BitSet(); // how a sheet looks never stands in the way of reading it
        }
    }

    private static String relation(ZipFile zip, String sheet) throws IOException, XMLStreamException {
        String[] found = new String[1];
        elements(zip, "xl/workbook.xml", null, xml -> {
            if (xml.getLocalName().equals("sheet") && sheet.equals(xml.getAttributeValue(null, "name"))) {
                found[0] = xml.getAttributeValue(RELATIONSHIPS, "id");
            }
        });
        return found[0];
    }

    private static String part(ZipFile zip, String relation) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        elements(zip, "xl/_rels/workbook.xml.rels", null, xml -> {
            if (xml.getLocalName().equals("Relationship")) {
                targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
            }
        });
        String target = targets.get(relation);
        return target == null ? null : target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static BitSet hidden(ZipFile zip, String part) throws IOException, XMLStreamException {
        BitSet columns = new BitSet();
        elements(zip, part, "sheetData", xml -> {
            String hidden = xml.getAttributeValue(null, "hidden");
            if (xml.getLocalName().equals("col") && ("1".equals(hidden) || "true".equals(hidden))) {
                int from = Integer.parseInt(xml.getAttributeValue(null, "min"));
                int to = Integer.parseInt(xml.getAttributeValue(null, "max"));
                columns.set(Math.max(0, from - 1), Math.max(from, Math.min(to, LAST_COLUMN)));
            }
        });
        return columns;
    }

    private interface ElementAction {
        void accept(XMLStreamReader xml);
    }

    private static void elements(ZipFile zip, String part, String end, ElementAction action)
            throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals(end)) {
                        return;
                    }
                    action.accept(xml);
                }
            }
        }
    }
}
