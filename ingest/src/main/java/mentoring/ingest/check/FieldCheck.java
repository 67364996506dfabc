package mentoring.ingest.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import mentoring.ingest.decode.RawCell;
import mentoring.ingest.value.FieldReader;
import mentoring.ingest.value.Homoglyphs;
import mentoring.ingest.value.IdColumns;
import mentoring.ingest.value.Problem;
import mentoring.ingest.value.Reading;
import mentoring.schema.CodeLists;
import mentoring.schema.Field;
import mentoring.workspace.Text;

/** Reads a cell of one column and holds it against the column's constraints. */
final class FieldCheck {
    private final Field field;
    private final FieldReader reader;
    private final RegisterNumbers registered;
    private final PlaceCheck places;
    private final boolean holdsIds;
    private final boolean hasRange;
    /** Whole numbers from here to there are in range. */
    private final long least;

    private final long most;

    FieldCheck(Field field, CodeLists codeLists, PlaceCheck places) {
        this.places = places;
        this.field = field;
        this.reader = FieldReader.of(field, codeLists);
        this.holdsIds = IdColumns.holdsIds(field);
        this.registered = RegisterNumbers.of(field);
        this.hasRange = field.minimum() != null || field.maximum() != null || field.exclusiveMinimum() != null;
        long least = field.minimum() == null
                ? Long.MIN_VALUE
                : field.minimum().setScale(0, RoundingMode.CEILING).longValue();
        this.least = field.exclusiveMinimum() == null
                ? least
                : Math.max(
                        least,
                        field.exclusiveMinimum().setScale(0, RoundingMode.FLOOR).longValue() + 1);
        this.most = field.maximum() == null
                ? Long.MAX_VALUE
                : field.maximum().setScale(0, RoundingMode.FLOOR).longValue();
    }

    Field field() {
        return field;
    }

    Reading read(RawCell cell, boolean lastDay) {
        Reading reading = reader.read(cell);
        if (reading.value() == null) {
            return reading;
        }
        Reading proven = registered == null ? reading : registered.mend(reading);
        if (proven.problem() != null) {
            return proven;
        }
        Problem problem = problem(proven.value());
        if (problem != null) {
            return new Reading(null, reading.repairs(), problem);
        }
        if (field.checksum() == Field.Checksum.SNILS) {
            return new Reading(Checksums.snilsDigits((String) proven.value()), proven.repairs(), null);
        }
        return lastDay ? FieldReader.afterLastDay(proven) : proven;
    }

    private Problem problem(Object value) {
        if (value instanceof String text) {
            return textProblem(text);
        }
        if (value instanceof Long number) {
            return number < least || number > most ? ConstraintProblems.range(field) : null;
        }
        return value instanceof BigDecimal number && hasRange ? rangeProblem(number) : null;
    }

    private Problem textProblem(String text) {
        if (field.pattern() != null && !field.pattern().matcher(text).find()) {
            return ConstraintProblems.pattern(field);
        }
        if (field.checksum() != null && !Checksums.holds(field.checksum(), text)) {
            return ConstraintProblems.checksum(field.checksum());
        }
        return null;
    }

    private Problem rangeProblem(BigDecimal value) {
        boolean low = field.minimum() != null && value.compareTo(field.minimum()) < 0
                || field.exclusiveMinimum() != null && value.compareTo(field.exclusiveMinimum()) <= 0;
        boolean high = field.maximum() != null && value.compareTo(field.maximum()) > 0;
        return low || high ? ConstraintProblems.range(field) : null;
    }

    /** The place for which the text stands in place of an id; null when it is an id, or nothing known. */
    PlaceCheck.Meaning meaning(Object value) {
        return places == null || value == null ? null : places.meaning((String) value);
    }

    /** Whether an id may be meant otherwise than it is written. */
    boolean isDoubtful(Object value) {
        // a pupil's id is a pseudonym, drawn from all letters and digits
        return holdsIds && !field.name().equals("pupil_id") && value instanceof String id && Homoglyphs.isDoubtful(id);
    }

    /** What the column wants, for the finding about an empty required cell. */
    Text wanted() {
        return new Text(
                "«" + field.title().ru() + "», например " + field.example(),
                field.name() + ", such as " + field.example());
    }
}
