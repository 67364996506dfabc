package mentoring.synthetic.dirt;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import mentoring.schema.Field;
import mentoring.schema.RowRule;
import mentoring.synthetic.Draw;
import mentoring.synthetic.write.LineStage.LineWriter;
import mentoring.synthetic.write.LineStage.Lines;
import mentoring.synthetic.write.LineStage.Merged;
import mentoring.synthetic.write.Sheet;

/** The lines of one sheet on their way to the file. */
final class DirtyLines implements Lines {
    private static final ErrorKind[] OF_SHEET =
            Arrays.stream(ErrorKind.values()).filter(ErrorKind::isOfSheet).toArray(ErrorKind[]::new);
    private static final ErrorKind[] OF_ROW =
            Arrays.stream(ErrorKind.values()).filter(k -> !k.isOfSheet()).toArray(ErrorKind[]::new);

    /** Enough to come upon a kind that applies to nearly every row. */
    private static final int ATTEMPTS = 40;

    private final Sheet sheet;
    private final LineWriter out;
    private final Dirt.Rates rates;
    private final ErrorLog log;
    private final SplittableRandom random;
    private final RowErrors rowErrors;
    private final ErrorKind ofSheet;
    private List<String> headers;
    private int lostColumn = -1;
    private int rows;

    DirtyLines(long seed, Dirt.Rates rates, ErrorLog log, Sheet sheet, LineWriter out) {
        this.sheet = sheet;
        this.out = out;
        this.rates = rates;
        this.log = log;
        this.random = Draw.of(seed, "dirt " + sheet.file() + " " + sheet.name());
        this.rowErrors = new RowErrors(sheet, random);
        this.ofSheet = Draw.chance(random, rates.sheets()) ? Draw.pick(random, OF_SHEET) : null;
    }

    @Override
    public void header(List<String> clean) {
        headers = clean;
        if (ofSheet == ErrorKind.MERGED_HEADER) {
            titles();
        }
        Object[] line = clean.toArray();
        if (ofSheet == ErrorKind.UNKNOWN_HEADER) {
            lostColumn = optionalColumn();
        }
        if (lostColumn >= 0) {
            line[lostColumn] = headers.get(lostColumn) + " (уточнённое)";
        }
        long row = out.write(true, line);
        if (lostColumn >= 0) {
            add(row, lostColumn, ErrorKind.UNKNOWN_HEADER, line[lostColumn], headers.get(lostColumn));
        }
        if (ofSheet == ErrorKind.NUMBERING_ROW) {
            Object[] numbers = new Object[line.length];
            Arrays.setAll(numbers, i -> (long) i + 1);
            add(out.write(true, numbers), -1, ErrorKind.NUMBERING_ROW, "1, 2, 3 …", "");
        }
    }

    private void titles() {
        Object[] title = new Object[headers.size()];
        title[0] = "Форма 1. Сведения за отчётный период";
        add(out.write(true, title), -1, ErrorKind.MERGED_HEADER, title[0], "");
        Object[] parts = new Object[headers.size()];
        int half = headers.size() / 2;
        parts[0] = sheet.isText() || half < 2 ? "Раздел I" : new Merged("Раздел I", half);
        out.write(true, parts);
    }

    /** A column that a sheet can do without, so that the rest of it is still read. */
    private int optionalColumn() {
        List<Field> fields = sheet.fields();
        int start = random.nextInt(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            int column = (start + i) % fields.size();
            Field field = fields.get(column);
            boolean key = sheet.table().naturalKey().contains(field.name());
            if (!field.required() && !key && !isDemanded(field)) {
                return column;
            }
        }
        return -1;
    }

    /** Some value of another column demands this one; without it every such row would be refused. */
    private boolean isDemanded(Field field) {
        return sheet.table().rules().stream()
                .anyMatch(r ->
                        r.kind() == RowRule.Kind.REQUIRED_WHEN && r.fields().contains(field.name()));
    }

    @Override
    public void row(Object[] cells) {
        rows++;
        if (ofSheet == ErrorKind.REPEATED_HEADER && rows == 2) {
            long row = out.write(false, headers.toArray());
            add(row, -1, ErrorKind.REPEATED_HEADER, headers.get(0) + " …", "");
        }
        boolean withdrawn = sheet.withdraws() && cells[cells.length - 1] != null;
        if (withdrawn || !Draw.chance(random, rates.rows()) || !planted(cells)) {
            out.write(false, cells);
        }
    }

    /** Tries kinds until one applies to the row. */
    private boolean planted(Object[] cells) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ErrorKind kind = Draw.pick(random, OF_ROW);
            RowErrors.Spoilt spoilt = rowErrors.spoil(kind, cells, lostColumn);
            if (spoilt != null) {
                if (spoilt.cleanFirst()) {
                    out.write(false, cells);
                }
                long row = out.write(false, spoilt.cells());
                add(row, spoilt.column(), kind, spoilt.found(), spoilt.right());
                return true;
            }
        }
        return false;
    }

    @Override
    public void end() {
        if (ofSheet == ErrorKind.TOTALS_ROW && rows > 0) {
            Object[] totals = new Object[headers.size()];
            totals[0] = "Итого";
            for (int i = totals.length - 1; i > 0; i--) {
                if (i < sheet.fields().size() && !sheet.fields().get(i).required()) {
                    totals[i] = (long) rows;
                    break;
                }
            }
            add(out.write(false, totals), -1, ErrorKind.TOTALS_ROW, "Итого", "");
        }
    }

    private void add(long row, int column, ErrorKind kind, Object found, Object right) {
        log.add(new PlantedError(
                sheet.file(),
                sheet.name(),
                sheet.table().name(),
                row,
                column < 0 ? "" : Shown.letters(column),
                column < 0 ? "" : sheet.fields().get(column).name(),
                kind,
                Shown.of(found),
                Shown.of(right)));
    }
}
