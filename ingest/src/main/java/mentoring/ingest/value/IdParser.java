package mentoring.ingest.value;

import mentoring.ingest.decode.RawCell;

/** Ids: texts in which a word of mixed Cyrillic and Latin letters is a slip of the keyboard. */
final class IdParser implements ValueParser {
    private final TextParser texts = new TextParser();

    @Override
    public Reading read(RawCell cell, String text) {
        Reading reading = texts.read(cell, text);
        if (reading.value() instanceof String id) {
            String mended = Homoglyphs.oneScript(id);
            return mended == null ? reading : new Reading(mended, reading.repairs(), null).with(Repair.HOMOGLYPH);
        }
        return reading;
    }
}
