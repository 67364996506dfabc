package mentoring.ingest.land;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mentoring.ingest.check.CheckedRow;
import mentoring.ingest.template.IssuedIds.Issued;
import mentoring.landed.LandedColumns;
import mentoring.landed.SchoolName;
import mentoring.schema.Field;
import mentoring.schema.Table;

/** The good rows of one table of one file, before it is known whether they are alone with their keys. */
final class StagedTable {
    /** Columns of schools repeat few texts; more different ones than this are not worth remembering. */
    private static final int REMEMBERED = 4_096;

    private final BatchTable batch;
    private final int file;
    private final Pseudonyms pseudonyms;
    private final PersonFields person;
    private final Field[] fields;
    private final KeyScreen keys = new KeyScreen();
    private final int[] keyPositions;
    private final int ownIdPosition;
    private final int[] aliasPositions;
    private final Map<String, Optional<String>> aliases = new HashMap<>();
    private long rows;
    private long removed;

    /** @param file the file's place in the batch */
    StagedTable(BatchTable batch, int file, Pseudonyms pseudonyms) {
        this.batch = batch;
        this.file = file;
        this.pseudonyms = pseudonyms;
        this.person = PersonFields.of(batch.contract());
        this.fields = batch.contract().fields().toArray(Field[]::new);
        this.keyPositions = batch.contract().naturalKey().stream()
                .mapToInt(batch.contract().fields().stream().map(Field::name).toList()::indexOf)
                .toArray();
        this.ownIdPosition = batch.contract().fields().stream()
                .map(Field::idOf)
                .toList()
                .indexOf(batch.contract().name());
        this.aliasPositions = IntStream.range(0, fields.length)
                .filter(i -> LandedColumns.hasAlias(batch.contract(), fields[i]))
                .toArray();
    }

    Table contract() {
        return batch.contract();
    }

    Staging staging() {
        return batch.staging();
    }

    /** This file's rows, to select from. */
    String rows() {
        batch.flush();
        return "(SELECT * FROM " + batch.name() + " WHERE " + BatchTable.FILE + " = " + file + ")";
    }

    /** To be called for every row that is added, by the thread that asks for twins in the end. */
    void screen(CheckedRow row) {
        keys.add(row.values(), keyPositions);
    }

    void add(CheckedRow row, String sheet) {
        try {
            rows++;
            batch.beginRow(file);
            Issued elsewhere = ownIdPosition < 0 ? null : issuedElsewhere(ownIdPosition, row.values());
            appendFields(row.values(), elsewhere);
            if (person != null) {
                appendPerson(row.values());
            }
            appendAliases(row.values());
            batch.append(row.withdrawn());
            batch.append(elsewhere == null ? null : elsewhere.issuer());
            batch.append(sheet);
            batch.append(row.number());
            appendIdentities(row.values());
            batch.endRow();
        } catch (SQLException e) {
            throw new IllegalStateException("Staging " + contract().name(), e);
        }
    }

    private Issued issuedElsewhere(int position, Object[] values) {
        return pseudonyms.issuedElsewhere(fields[position].idOf(), (String) values[position]);
    }

    private void appendFields(Object[] values, Issued row) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Field field = fields[i];
            if (field.refersToPerson() && values[i] != null) {
                batch.append(pseudonyms.token((String) values[i]));
            } else if (!field.isIdentity()) {
                batch.append(field.idOf() == null || values[i] == null ? values[i] : id(i, values, row));
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (fields[i].refersToPerson()) {
                batch.append(values[i] == null ? null : pseudonyms.regionToken((String) values[i]));
            }
        }
    }

    private void appendAliases(Object[] values) throws SQLException {
        for (int position : aliasPositions) {
            batch.append(values[position] == null ? null : alias((String) values[position]));
        }
    }

    private String alias(String text) {
        Optional<String> known = aliases.get(text);
        if (known != null) {
            return known.orElse(null);
        }
        String alias = SchoolName.key(text);
        if (aliases.size() < REMEMBERED) {
            aliases.put(text, Optional.ofNullable(alias));
        }
        return alias;
    }

    /** Ids of other issuers in the form in which the build knows them. */
    private String id(int position, Object[] values, Issued row) {
        if (position == ownIdPosition) {
            return row == null ? (String) values[position] : row.id();
        }
        Issued other = issuedElsewhere(position, values);
        if (other != null) {
            return other.everywhere();
        }
        // In a row that is another's, an id of the sender's would be looked for among the other's.
        String id = (String) values[position];
        return row == null || pseudonyms.school() == null ? id : new Issued(pseudonyms.school(), id).everywhere();
    }

    private void appendPerson(Object[] values) throws SQLException {
        LocalDate birthDate = (LocalDate) person.birthDate(values);
        batch.append(
                pseudonyms.personKey((String) person.id(values), (String) person.fullName(values), birthDate, (String)
                        person.snils(values)));
        batch.append(birthDate == null ? null : (long) birthDate.getYear());
        batch.append(pseudonyms.nameKey((String) person.fullName(values), birthDate));
    }

    private void appendIdentities(Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (fields[i].isIdentity()) {
                batch.append(values[i]);
            }
        }
        if (person != null) {
            batch.append(person.id(values));
        }
    }

    /** Rows that are left. */
    long remaining() {
        return rows - removed;
    }

    /** Whether two rows may have the same natural key. */
    boolean mayHoldTwins() {
        return keys.suspicious();
    }

    void remove(String condition, long count) {
        staging().execute("DELETE FROM " + batch.name() + " WHERE " + condition);
        removed += count;
    }
}
