package mentoring.reports.release;

import java.sql.SQLException;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;

/** The engine's message about a mistake in SQL, shortened to the sentence that helps. */
final class QueryError {

    private QueryError() {}

    static UserError of(SQLException cause) {
        String reason = reason(cause);
        return new UserError(ExitCode.ARGUMENTS, ru(reason), en(reason), cause);
    }

    static UserError of(String message) {
        return new UserError(ExitCode.ARGUMENTS, ru(message), en(message));
    }

    /** First line, without the engine's class of error; the lines below repeat the query. */
    static String reason(SQLException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return message.replaceFirst("^(java\\.sql\\.SQLException: )?", "").strip();
    }

    private static String ru(String reason) {
        return "Запрос не выполнен: " + reason;
    }

    private static String en(String reason) {
        return "The query failed: " + reason;
    }
}
