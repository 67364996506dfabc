package mentoring.reports.layout.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;

/**
 * Java measures text with libraries of the system, also when all fonts come from the program's own jars; on a bare
 * machine they can be missing.
 */
final class SystemFonts {

    private SystemFonts() {}

    /** Fails with one clear sentence instead of in the middle of a page. */
    static void require() {
        try {
            new Font(Font.DIALOG, Font.PLAIN, 10).getStringBounds("x", new FontRenderContext(null, true, true));
        } catch (LinkageError | InternalError | RuntimeException e) {
            String packages = "libfreetype6 libfontconfig1 fonts-dejavu-core";
            throw new UserError(
                    ExitCode.REPORT,
                    "PDF не построен: в системе нет библиотек шрифтов; установите пакеты " + packages + ".",
                    "No PDF: the system lacks its font libraries; install the packages " + packages + ".",
                    e);
        }
    }
}
