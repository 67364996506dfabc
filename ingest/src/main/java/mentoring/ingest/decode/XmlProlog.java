package mentoring.ingest.decode;

/** Refuses XML parts that declare a document type: workbooks never do, attacks with entities always do. */
final class XmlProlog {
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private int matched;
    private long seen;

    /** Looks at the next bytes of the part, anywhere: inside a well-formed part the letters can stand nowhere else. */
    void take(byte[] bytes, int length) {
        if (seen == 0 && length >= 2 && isUtf16(bytes)) {
            throw refusal("записана в кодировке UTF-16", "is stored in UTF-16");
        }
        for (int i = 0; i < length; i++) {
            byte wanted = DOCTYPE[matched];
            if (bytes[i] == wanted) {
                if (++matched == DOCTYPE.length) {
                    throw refusal("содержит описание типа документа (DOCTYPE)", "declares a document type (DOCTYPE)");
                }
            } else {
                matched = bytes[i] == DOCTYPE[0] ? 1 : 0;
            }
        }
        seen += length;
    }

    private static boolean isUtf16(byte[] bytes) {
        return (bytes[0] & 0xFF) >= 0xFE || bytes[0] == 0 || bytes[1] == 0;
    }

    private static UnreadableFile refusal(String ru, String en) {
        return new UnreadableFile(
                "Часть книги " + ru + ", чего Excel не делает; откройте книгу в Excel и сохраните заново.",
                "A part of the workbook " + en + ", which Excel never does; open the workbook in Excel and save it"
                        + " afresh.");
    }
}
