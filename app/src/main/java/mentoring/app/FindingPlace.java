package mentoring.app;

import java.util.List;
import java.util.stream.Collectors;

/** Where a finding stands, as a person says it: sheet, row, column with its header. */
record FindingPlace(Session session) {
    /** What the check writes in place of a value that it must not show. */
    private static final String HIDDEN = "скрыто";

    /** Parts that are empty (a text file has no sheet) are left out. */
    String text(String sheet, String row, String column, String header) {
        return List.of(
                        sheet.isEmpty() ? "" : session.text("finding.sheet", sheet),
                        row.isEmpty() || row.equals("0") ? "" : session.text("finding.row", row),
                        header.isEmpty() ? "" : session.text("finding.column", column, header))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What stood there; nothing when it could tell who a person is. */
    String found(String found) {
        return found.isEmpty() || found.equals(HIDDEN) ? "" : session.text("finding.found", found);
    }
}
