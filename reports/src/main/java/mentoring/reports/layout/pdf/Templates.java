package mentoring.reports.layout.pdf;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mentoring.reports.Resources;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** The compiled templates, loaded once. They come from the program's own class path and nowhere else. */
final class Templates {
    private static final Map<String, JasperReport> LOADED = new ConcurrentHashMap<>();

    private Templates() {}

    static JasperReport get(String name) {
        return LOADED.computeIfAbsent(name, n -> {
            byte[] bytes = Resources.bytes("/reports/layout/" + n + ".jasper");
            try {
                return (JasperReport) JRLoader.loadObject(new ByteArrayInputStream(bytes));
            } catch (JRException e) {
                throw new IllegalStateException("Template " + n, e);
            }
        });
    }
}
