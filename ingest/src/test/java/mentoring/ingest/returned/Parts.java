package mentoring.ingest.returned;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mentoring.ingest.ooxml.PackageWriter;

/** The parts of a workbook as texts, to be looked at and changed the way a spreadsheet would. */
final class Parts {
    private final Map<String, String> texts = new LinkedHashMap<>();

    static Parts of(Path workbook) throws IOException {
        Parts parts = new Parts();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    static Parts empty() {
        return new Parts();
    }

    Parts with(String name, String text) {
        texts.put(name, text);
        return this;
    }

    Parts change(String name, UnaryOperator<String> change) {
        String before = text(name);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("Nothing changes in " + name + ": " + before);
        }
        return with(name, after);
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    List<String> names() {
        return List.copyOf(texts.keySet());
    }

    Path writeTo(Path workbook) throws IOException {
        Files.createDirectories(workbook.getParent());
        try (OutputStream out = Files.newOutputStream(workbook);
                PackageWriter zip = new PackageWriter(out)) {
            for (Map.Entry<String, String> part : texts.entrySet()) {
                zip.part(part.getKey(), o -> o.write(part.getValue().getBytes(StandardCharsets.UTF_8)));
            }
        }
        return workbook;
    }

    /** The fill of a cell as «RRGGBB», empty where there is none. */
    String fill(String sheet, String cell) {
        Matcher style =
                Pattern.compile("<c r=\"" + cell + "\"[^>]*\\bs=\"(\\d+)\"").matcher(text(sheet));
        if (!style.find()) {
            return "";
        }
        String styles = text("xl/styles.xml");
        String xf = element(section(styles, "cellXfs"), "<xf ", Integer.parseInt(style.group(1)));
        Matcher fillId = Pattern.compile("fillId=\"(\\d+)\"").matcher(xf);
        fillId.find();
        String fill = element(section(styles, "fills"), "<fill>", Integer.parseInt(fillId.group(1)));
        Matcher colour = Pattern.compile("rgb=\"FF(\\w{6})\"").matcher(fill);
        return colour.find() ? colour.group(1) : "";
    }

    /** The number format of a cell. */
    String format(String sheet, String cell) {
        Matcher style =
                Pattern.compile("<c r=\"" + cell + "\"[^>]*\\bs=\"(\\d+)\"").matcher(text(sheet));
        style.find();
        String xf = element(section(text("xl/styles.xml"), "cellXfs"), "<xf ", Integer.parseInt(style.group(1)));
        Matcher id = Pattern.compile("numFmtId=\"(\\d+)\"").matcher(xf);
        id.find();
        Matcher code = Pattern.compile("numFmtId=\"" + id.group(1) + "\" formatCode=\"([^\"]*)\"")
                .matcher(text("xl/styles.xml"));
        return code.find() ? code.group(1) : id.group(1);
    }

    private static String section(String styles, String name) {
        return styles.substring(styles.indexOf("<" + name), styles.indexOf("</" + name + ">"));
    }

    private static String element(String section, String start, int number) {
        String[] elements = section.split(start);
        return elements[number + 1];
    }

    /** What the comments say, by cell. */
    Map<String, String> comments(String part) {
        Map<String, String> comments = new LinkedHashMap<>();
        Matcher comment = Pattern.compile("<comment ref=\"(\\w+)\".*?</comment>", Pattern.DOTALL)
                .matcher(text(part));
        while (comment.find()) {
            comments.merge(
                    comment.group(1), comment.group().replaceAll("<[^>]*>", "").strip(), (a, b) -> a + " || " + b);
        }
        return comments;
    }
}
