package mentoring.reports.picture;

import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;
import mentoring.reports.chart.QrSheet;
import mentoring.reports.picture.Picture.Anchor;
import mentoring.reports.picture.Picture.Point;

/** Draws QR codes as areas: sharp on any paper, one shape per code. */
final class QrPicture {
    private static final int COLUMNS = 5;
    private static final double SIZE = 80;
    private static final double ROW = SIZE + 22;
    /** Modules of white around a code that readers need. */
    private static final int QUIET = 2;

    private QrPicture() {}

    static Picture of(QrSheet sheet) {
        Canvas canvas = new Canvas();
        double step = Canvas.WIDTH / COLUMNS;
        int rows = (sheet.codes().size() + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < sheet.codes().size(); i++) {
            double x = i % COLUMNS * step + (step - SIZE) / 2;
            double y = i / COLUMNS * ROW;
            QrSheet.Code code = sheet.codes().get(i);
            draw(canvas, code.content(), x, y);
            canvas.label(
                    x + SIZE / 2,
                    y + SIZE + Canvas.LABEL,
                    Anchor.MIDDLE,
                    Canvas.LABEL,
                    true,
                    Palette.INK,
                    code.label());
        }
        return canvas.picture(rows * ROW);
    }

    private static void draw(Canvas canvas, String content, double x, double y) {
        QrCode code = QrCode.encodeText(content, QrCode.Ecc.MEDIUM);
        double module = SIZE / (code.size + 2 * QUIET);
        List<List<Point>> dark = new ArrayList<>();
        for (int row = 0; row < code.size; row++) {
            int from = 0;
            while (from < code.size) {
                int to = from;
                while (to < code.size && code.getModule(to, row)) {
                    to++;
                }
                if (to > from) {
                    dark.add(Canvas.box(
                            x + (from + QUIET) * module, y + (row + QUIET) * module, (to - from) * module, module));
                }
                from = to + 1;
            }
        }
        canvas.area(dark, Palette.INK, 1, null);
    }
}
