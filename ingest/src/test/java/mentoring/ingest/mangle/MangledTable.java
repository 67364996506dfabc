package mentoring.ingest.mangle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.ingest.CleanRows;
import mentoring.ingest.TestWorkspace;
import mentoring.schema.Field;
import mentoring.schema.Table;

/** A clean table that damages are done to, and the record of what was done. */
final class MangledTable {
    static final int ROWS = 12;

    /**
     * One line.
     *
     * @param original number of the clean row, -1 for a line that is no data
     */
    record Line(int original, List<Object> cells) {}

    /** What should become of a damaged cell. */
    enum Fate {
        /** Found: a finding or a receipt names its place. The row lands with the original value or not at all. */
        MARKED,
        /** The value itself was taken away by the sender: the cell reads as not given, with a receipt. */
        GONE
    }

    final Table table;
    final List<Field> columns;
    final List<Line> lines = new ArrayList<>();
    /** Titles, in lines above the data; the last ones are the header. */
    final List<List<Object>> heads = new ArrayList<>();

    /** Original row → column → fate. */
    final Map<Integer, Map<Field, Fate>> damaged = new HashMap<>();
    /** Rows that cannot be good any more, such as two with one key: a finding for the row is due. */
    final Set<Integer> spoilt = new HashSet<>();

    String encoding = "UTF-8";
    char separator = ';';
    boolean workbook;

    MangledTable(Table table, long seed) {
        this.table = table;
        this.columns = new ArrayList<>(table.fields());
        CleanRows rows = new CleanRows(table, TestWorkspace.CONTRACTS.codeLists(), seed, true);
        heads.add(new ArrayList<>(columns.stream().map(f -> f.title().ru()).toList()));
        for (int i = 0; i < ROWS; i++) {
            lines.add(new Line(i, new ArrayList<>(Arrays.asList(rows.row(i)))));
        }
    }

    Line data(int original) {
        return lines.stream().filter(l -> l.original() == original).findFirst().orElseThrow();
    }

    boolean isDamaged(int original) {
        return damaged.containsKey(original) || spoilt.contains(original);
    }

    /** Puts something else into a cell. */
    void damage(int original, Field field, Object cell, Fate fate) {
        data(original).cells().set(columns.indexOf(field), cell);
        damaged.computeIfAbsent(original, r -> new HashMap<>()).put(field, fate);
    }

    /** 1-based line of the file in which a clean row stands. */
    int rowOf(int original) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).original() == original) {
                return heads.size() + i + 1;
            }
        }
        throw new IllegalArgumentException();
    }
}
