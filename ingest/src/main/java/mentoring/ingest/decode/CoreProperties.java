package mentoring.ingest.decode;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The properties that a workbook keeps about itself. */
final class CoreProperties {

    private CoreProperties() {}

    /** Day of the last change, in UTC so that every machine reads the same day. */
    static Optional<LocalDate> modified(InputStream in) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("modified")) {
                    return day(xml.getElementText());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.empty(); // properties are optional: broken ones say nothing, the data may still be sound
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.strip())
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDate());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
