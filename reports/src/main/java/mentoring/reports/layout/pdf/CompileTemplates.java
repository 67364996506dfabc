package mentoring.reports.layout.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

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
                JasperDesign design = JRXmlLoader.load(new ByteArrayInputStream(
                        repeated(Files.readString(template)).getBytes(StandardCharsets.UTF_8)));
                JasperCompileManager.compileReportToFile(
                        design, target.resolve(name).toString());
            }
        }
        // PDF/A must carry the profile of its colours. Every JDK has it, the exporter wants a resource.
        Files.write(
                target.resolve("srgb.icc"),
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }

    /** The template with its group and field "table130" once for each room that a table may need to begin. */
    static String repeated(String template) {
        Matcher group = Pattern.compile("\\t<group name=\"table130\".*?</group>\n", Pattern.DOTALL)
                .matcher(template);
        if (!group.find()) {
            return template;
        }
        StringBuilder groups = new StringBuilder();
        StringBuilder fields = new StringBuilder();
        for (int room : TableDesign.ROOMS) {
            String uuids = UUID.nameUUIDFromBytes(("table" + room).getBytes(StandardCharsets.UTF_8))
                    .toString()
                    .substring(0, 8);
            groups.append(group.group()
                    .replace("130", String.valueOf(room))
                    .replaceAll("uuid=\"[0-9a-f]{8}", "uuid=\"" + uuids));
            fields.append("\t<field name=\"isTable").append(room).append("\" class=\"java.lang.Boolean\"/>\n");
        }
        String field = "\t<field name=\"isTable130\" class=\"java.lang.Boolean\"/>\n";
        return template.replace(group.group(), groups).replace(field, fields);
    }
}
