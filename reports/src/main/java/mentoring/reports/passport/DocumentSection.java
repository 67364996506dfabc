package mentoring.reports.passport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Pen;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;

/** Which documents, bases and site section the school has at the as-of date. */
final class DocumentSection {
    /** Indicator of having it and the kind of the document, where there is one. */
    static final Map<String, String> DOCUMENTS = new LinkedHashMap<>();

    static {
        DOCUMENTS.put("iz01", "D01");
        DOCUMENTS.put("iz02", "D02");
        DOCUMENTS.put("iz05", "D03");
        DOCUMENTS.put("iz06", "D04");
        DOCUMENTS.put("iz07", "D05");
        DOCUMENTS.put("iz09", "D06");
        DOCUMENTS.put("iz03", "");
        DOCUMENTS.put("iz04", "");
        DOCUMENTS.put("iz14", "");
    }

    private final Pen pen;
    private final SchoolData data;

    DocumentSection(Pen pen, SchoolData data) {
        this.pen = pen;
        this.data = data;
    }

    Section section() {
        List<Row> rows = new ArrayList<>();
        Map<String, String> details = details();
        DOCUMENTS.forEach((indicator, kind) -> {
            if (data.has(indicator)) {
                List<Cell> cells = new ArrayList<>();
                cells.add(Cell.of(pen.text("documents." + indicator)));
                cells.add(Cell.of(pen.yesNo(data.own(indicator))));
                if (pen.before().isPresent()) {
                    cells.add(Cell.of(pen.yesNo(data.before(indicator))));
                }
                if (pen.isInner()) {
                    cells.add(Cell.of(details.getOrDefault(kind, "–")));
                }
                rows.add(Row.body(cells));
            }
        });
        List<Block> blocks = rows.isEmpty()
                ? pen.prose().say("documents.none").paragraph()
                : List.of(pen.table("documents", columns(), rows, List.of()));
        return new Section(1, "documents", pen.text("documents.title"), blocks);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(
                new Column("document", pen.text("documents.column.document"), pen.isInner() ? 200 : 330, Align.LEFT));
        columns.add(new Column("now", pen.text("column.now"), 62, Align.CENTRE));
        pen.before().ifPresent(date -> columns.add(new Column("before", date, 74, Align.CENTRE)));
        if (pen.isInner()) {
            columns.add(new Column("details", pen.text("documents.column.details"), 146, Align.LEFT));
        }
        return columns;
    }

    /** «№ 100 от 04.03.2022» of the newest document of each kind that is in force. */
    private Map<String, String> details() {
        Map<String, String> details = new HashMap<>();
        for (SqlRow row : data.inner(
                "star.fact_document",
                "documents.sql",
                "school",
                data.school(),
                "as_of",
                data.context().campaign().asOf())) {
            String number =
                    row.text("number") == null ? "" : pen.text("documents.number", "number", row.text("number"));
            String date = pen.text("documents.date", "date", pen.dates().inFigures(row.date("signed_on")));
            details.put(row.text("document_kind"), (number + " " + date).strip());
        }
        return details;
    }
}
