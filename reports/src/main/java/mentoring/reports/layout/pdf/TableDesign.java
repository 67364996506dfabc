package mentoring.reports.layout.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mentoring.reports.Resources;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Kind;
import mentoring.reports.tree.Table.Row;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * Lays out one table by the looks of {@code table.jrxml}: head and cell are repeated for each column of the tree. All
 * expressions are bare fields, which the engine reads directly: nothing is compiled at run time.
 */
final class TableDesign {
    private static final int WIDTH = 482;
    /** Of an average letter of a cell, for a first guess of the height of a row. */
    private static final double LETTER_WIDTH = 4.4;
    /** Heights in points: a line of a cell, a line of the notes, the title with its room. */
    private static final int LINE = 10;

    private static final int NOTE_LINE = 11;
    private static final int TITLE = 24;
    /** A table up to this height is not divided; three rows together higher than the other are high ones. */
    private static final int SMALL = 150;

    private static final int HIGH = 90;

    /** Points that must be free on a page for a table to begin there: each has a group of its own in the template. */
    static final List<Integer> ROOMS = List.of(100, 130, 160, 190, 220, 260, 300);

    private static final Map<String, JasperReport> LAYOUTS = new ConcurrentHashMap<>();

    private final Table table;
    private final int[] widths;

    TableDesign(Table table) {
        this.table = table;
        this.widths = widths(table.columns());
    }

    /** The widths of the tree are points; together they never exceed the page. */
    private static int[] widths(List<Column> columns) {
        int total = Math.max(WIDTH, columns.stream().mapToInt(Column::width).sum());
        int[] widths = new int[columns.size()];
        int seen = 0;
        int used = 0;
        for (int i = 0; i < widths.length; i++) {
            seen += columns.get(i).width();
            int end = Math.round((float) seen * WIDTH / total);
            widths[i] = end - used;
            used = end;
        }
        return widths;
    }

    /** Titles are fields as well, so that tables of the same widths and alignments share one layout. */
    JasperReport report() {
        String shape = Arrays.toString(widths)
                + table.columns().stream().map(c -> c.align().name()).toList();
        return LAYOUTS.computeIfAbsent(shape, s -> compile());
    }

    private JasperReport compile() {
        try {
            JasperDesign design =
                    JRXmlLoader.load(new ByteArrayInputStream(Resources.bytes("/reports/layout/table.jrxml")));
            addColumns((JRDesignBand) design.getColumnHeader(), "head", design);
            JRDesignBand cells = (JRDesignBand)
                    ((JRDesignSection) design.getDetailSection()).getBandsList().get(0);
            addColumns(cells, "cell", design);
            return JasperCompileManager.compileReport(design);
        } catch (JRException e) {
            throw new IllegalStateException("Table " + table.id(), e);
        }
    }

    /** Replaces the prototype element of a band by one element per column. */
    private void addColumns(JRDesignBand band, String key, JasperDesign design) throws JRException {
        JRDesignElement prototype = (JRDesignElement) band.getElementByKey(key);
        band.removeElement(prototype);
        int x = 0;
        for (int i = 0; i < widths.length; i++) {
            JRDesignElement element = (JRDesignElement) prototype.clone();
            element.setX(x);
            element.setWidth(widths[i]);
            element.setKey(key + i);
            HorizontalTextAlignEnum align = align(table.columns().get(i).align());
            JRDesignTextField field = (JRDesignTextField) element;
            addField(design, key + i);
            field.setExpression(new JRDesignExpression("$F{" + key + i + "}"));
            field.setHorizontalTextAlign(align);
            band.addElement(element);
            x += widths[i];
        }
    }

    private static void addField(JasperDesign design, String name) throws JRException {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(String.class);
        design.addField(field);
    }

    /** Room that the table needs to begin on a page: all of it when it is small, otherwise title, head and first rows. */
    int roomToStart() {
        int first =
                table.rows().stream().limit(together()).mapToInt(this::height).sum();
        int all = table.rows().stream().mapToInt(this::height).sum()
                + NOTE_LINE * (1 + table.notes().size());
        int head = table.columns().stream()
                .mapToInt(c -> LINE * lines(c.title(), widths[table.columns().indexOf(c)]) + 8)
                .max()
                .orElse(0);
        return TITLE + head + (all <= SMALL ? all : first);
    }

    /** The smallest of the rooms that is enough; what needs more than the last begins with less. */
    static int room(int points) {
        return ROOMS.stream().filter(r -> r >= points).findFirst().orElse(ROOMS.get(ROOMS.size() - 1));
    }

    /** A first guess, in points. */
    private int height(Row row) {
        if (row.kind() == Kind.GROUP) {
            return 22;
        }
        int most = 1;
        for (int i = 0; i < row.cells().size(); i++) {
            most = Math.max(most, lines(row.cells().get(i).text(), widths[i]));
        }
        return LINE * most + 6;
    }

    private static int lines(String text, int width) {
        return 1 + (int) (text.length() * LETTER_WIDTH / (width - 6));
    }

    /** How many rows stay below the head: fewer when they are high. */
    private int together() {
        return table.rows().stream().limit(3).mapToInt(this::height).sum() > HIGH ? 2 : 3;
    }

    private static HorizontalTextAlignEnum align(Align align) {
        return switch (align) {
            case LEFT -> HorizontalTextAlignEnum.LEFT;
            case CENTRE -> HorizontalTextAlignEnum.CENTER;
            case RIGHT -> HorizontalTextAlignEnum.RIGHT;
        };
    }

    /**
     * The block of each row; the rows of one stay on one page: the first ones below the head, the last ones above the
     * notes, and the heading of a group with the row that follows it.
     */
    private int[] blocks() {
        int[] blocks = new int[table.rows().size()];
        int together = together();
        int tail = Math.max(blocks.length - together, together);
        for (int i = 1; i < blocks.length; i++) {
            boolean same = i < together || i > tail || table.rows().get(i - 1).kind() == Kind.GROUP;
            blocks[i] = same ? blocks[i - 1] : i;
        }
        return blocks;
    }

    JRDataSource rows() {
        List<Map<String, ?>> records = new ArrayList<>();
        int[] blocks = blocks();
        for (Row row : table.rows()) {
            Map<String, Object> fields = new HashMap<>();
            fields.put("block", blocks[records.size()]);
            fields.put("isRow", row.kind() != Kind.GROUP);
            fields.put("isTotal", row.kind() == Kind.TOTAL);
            fields.put("isGroup", row.kind() == Kind.GROUP);
            fields.put("isLast", records.size() == table.rows().size() - 1);
            fields.put("notes", Styled.lines(table.notes()));
            fields.put("group", Styled.of(row.cells().get(0).runs()));
            for (int i = 0; i < widths.length; i++) {
                fields.put("head" + i, table.columns().get(i).title());
            }
            for (int i = 0; i < row.cells().size(); i++) {
                fields.put("cell" + i, Styled.of(row.cells().get(i).runs()));
            }
            records.add(fields);
        }
        return new JRMapCollectionDataSource(records);
    }
}
