package mentoring.reports.layout.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Compiles the templates during the build, so that mistakes are found there and no compiler is needed later. */
public final class CompileTemplates {

    private CompileTemplates() {}

    /** Arguments: folder of the templates, folder for the compiled ones. */
    public static void main(String[] arguments) throws JRException, java.io.IOException {
        Path source = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        try (Stream<Path> files = Files.list(source)) {
            List<Path> templates =
                    files.filter(f -> f.toString().endsWith(".jrxml")).sorted().toList();
            for (Path template : templates) {
                String name = template.getFileName().toString().replace(".jrxml", ".jasper");
                JasperCompileManager.compileReportToFile(
                        template.toString(), target.resolve(name).toString());
            }
        }
        // PDF/A must carry the profile of its colours. Every JDK has it, the exporter wants a resource.
        Files.write(
                target.resolve("srgb.icc"),
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }
}
