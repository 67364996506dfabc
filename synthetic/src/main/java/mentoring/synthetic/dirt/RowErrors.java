package mentoring.synthetic.dirt;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import mentoring.schema.Field;
import mentoring.schema.FieldType;
import mentoring.schema.RowRule;
import mentoring.synthetic.write.Sheet;

/** What a row becomes under a kind of error. */
final class RowErrors {
    private static final int DAYS_TOO_EARLY = 40;

    private final Sheet sheet;
    private final SplittableRandom random;
    private final CellErrors cellErrors;

    /**
     * A spoilt row.
     *
     * @param cleanFirst the row as it should be comes before it
     * @param column 0-based, −1 when the error is the whole row's
     */
    record Spoilt(Object[] cells, boolean cleanFirst, int column, Object found, Object right) {}

    RowErrors(Sheet sheet, SplittableRandom random) {
        this.sheet = sheet;
        this.random = random;
        this.cellErrors = new CellErrors(sheet);
    }

    /** Null when the kind does not apply; {@code lost} is a column that will not be read anyway. */
    Spoilt spoil(ErrorKind kind, Object[] cells, int lost) {
        return switch (kind) {
            case DATE_ORDER -> endBeforeBeginning(cells, lost);
            case DUPLICATE_ROW -> new Spoilt(cells.clone(), true, -1, "", "");
            case CONTRADICTING_ROW -> otherData(cells, lost);
            case STRAY_SEPARATOR -> strayed(cells);
            default -> cell(kind, cells, lost);
        };
    }

    private Spoilt cell(ErrorKind kind, Object[] cells, int lost) {
        List<Field> fields = sheet.fields();
        int start = random.nextInt(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            int column = (start + i) % fields.size();
            if (column != lost) {
                Object spoilt = cellErrors.spoil(kind, fields.get(column), cells[column], random);
                if (spoilt != null) {
                    return changed(cells, column, spoilt.equals("") ? null : spoilt, false);
                }
            }
        }
        return null;
    }

    private static Spoilt changed(Object[] cells, int column, Object value, boolean cleanFirst) {
        Object[] spoilt = cells.clone();
        spoilt[column] = value;
        return new Spoilt(spoilt, cleanFirst, column, value, cells[column]);
    }

    private Spoilt endBeforeBeginning(Object[] cells, int lost) {
        for (RowRule rule : sheet.table().rules()) {
            if (rule.kind() == RowRule.Kind.ORDER && !rule.judgedInBuild()) {
                int from = column(rule.fields().get(0));
                int to = column(rule.fields().get(1));
                if (from != lost
                        && to != lost
                        && cells[from] instanceof LocalDate begin
                        && cells[to] instanceof LocalDate) {
                    return changed(cells, to, begin.minusDays(DAYS_TOO_EARLY), false);
                }
            }
        }
        return null;
    }

    private int column(String field) {
        return sheet.fields().indexOf(sheet.table().field(field).orElseThrow());
    }

    /** Same key, other data. */
    private Spoilt otherData(Object[] cells, int lost) {
        for (int i = 0; i < sheet.fields().size(); i++) {
            Field field = sheet.fields().get(i);
            boolean data = i != lost && !sheet.table().naturalKey().contains(field.name());
            if (data && field.type() == FieldType.TEXT && cells[i] instanceof String text && isFree(field)) {
                return withoutColumn(changed(cells, i, text + " (2)", true));
            }
            if (data && cells[i] instanceof Long number && field.maximum() == null) {
                return withoutColumn(changed(cells, i, number + 1, true));
            }
        }
        return null;
    }

    private static Spoilt withoutColumn(Spoilt spoilt) {
        return new Spoilt(spoilt.cells(), spoilt.cleanFirst(), -1, spoilt.found(), spoilt.right());
    }

    private static boolean isFree(Field field) {
        boolean id = field.idOf() != null
                || field.name().endsWith("_id")
                || field.name().endsWith("_code");
        return field.codes() == null && !id && field.pattern() == null && field.checksum() == null;
    }

    /** Cells behind the stray separator move on by one; the last one then stands where no header is. */
    private Spoilt strayed(Object[] cells) {
        if (!sheet.isText() || cells[cells.length - 1] == null || cells.length < 2) {
            return null;
        }
        int at = 1 + random.nextInt(cells.length - 1);
        Object[] spoilt = new Object[cells.length + 1];
        System.arraycopy(cells, 0, spoilt, 0, at);
        spoilt[at] = "";
        System.arraycopy(cells, at, spoilt, at + 1, cells.length - at);
        return new Spoilt(spoilt, false, -1, ";", "");
    }
}
