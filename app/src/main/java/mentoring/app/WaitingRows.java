package mentoring.app;

import java.util.List;
import java.util.Map;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.release.SqlRow;
import mentoring.workspace.Language;

/** Rows that the build set aside because something they refer to has not been delivered yet. */
final class WaitingRows {
    private static final int LINES = 10;
    private static final String ROWS =
            """
            SELECT source_file, source_sheet, source_row, message_ru, message_en FROM star.set_aside
            ORDER BY source_file, source_sheet, source_row""";

    private final Session session;
    private final ReleaseDatabase database;

    WaitingRows(Session session, ReleaseDatabase database) {
        this.session = session;
        this.database = database;
    }

    void print() {
        List<SqlRow> rows = database.rows(ROWS, Map.of());
        if (rows.isEmpty()) {
            return;
        }
        session.print("");
        session.printText("waiting.title", rows.size());
        rows.stream()
                .limit(LINES)
                .forEach(row -> session.printText(
                        "waiting.line",
                        row.text("source_file"),
                        new FindingPlace(session)
                                .text(
                                        row.text("source_sheet"),
                                        row.count("source_row").toString(),
                                        "",
                                        ""),
                        row.text(session.messages().language() == Language.RU ? "message_ru" : "message_en"),
                        ""));
        if (rows.size() > LINES) {
            session.printText("waiting.more", rows.size() - LINES);
        }
    }
}
