package mentoring.reports.markdown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.reports.markdown.EditableText.Addressed;
import mentoring.reports.markdown.EditableText.Part;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.Run;

/** Reads the few things of Markdown that a report needs: headings, paragraphs, lists, bold, italic, comments. */
final class MarkdownReader {
    private static final Pattern HEADING = Pattern.compile("(#+)\\s*(.*?)\\s*#*");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+–]|(\\d+)[.)])\\s+(.*)");
    private static final Pattern UNSUPPORTED = Pattern.compile("\\s*(\\||>|```|~~~|!\\[|<[a-zA-Z/]).*");

    private final String file;
    private final Map<Part, List<Block>> parts = new EnumMap<>(Part.class);
    private final List<Addressed> recommendations = new ArrayList<>();
    private List<Block> target;
    private Part part;
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private boolean numbered;

    MarkdownReader(String file, List<String> lines, int from) {
        this.file = file;
        boolean comment = false;
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean opens = line.strip().startsWith("<!--");
            if (!comment && !opens) {
                read(line, i + 1);
            }
            comment = (comment || opens) && !line.contains("-->");
        }
        flush();
    }

    Map<Part, List<Block>> parts() {
        return parts;
    }

    List<Addressed> recommendations() {
        return recommendations;
    }

    private void read(String line, int number) {
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (line.isBlank()) {
            flushParagraph();
        } else if (heading.matches()) {
            flush();
            open(heading.group(1).length(), heading.group(2), number);
        } else if (UNSUPPORTED.matcher(line).matches()) {
            throw EditableText.error(
                    file,
                    number,
                    "таблицы, цитаты, рисунки и HTML не поддерживаются; оставьте абзацы, списки и **выделение**",
                    "tables, quotes, pictures and HTML are not supported; keep to paragraphs, lists and **bold**");
        } else if (target == null) {
            throw EditableText.error(
                    file,
                    number,
                    "текст стоит до первого заголовка; поместите его под один из них: " + known(true),
                    "text before the first heading; put it below one of these: " + known(false));
        } else if (item.matches()) {
            flushParagraph();
            numbered = item.group(1) != null;
            items.add(item.group(2));
        } else if (!items.isEmpty() && Character.isWhitespace(line.charAt(0))) {
            items.add(items.remove(items.size() - 1) + " " + line.strip());
        } else {
            flushItems();
            paragraph.add(line.strip());
        }
    }

    private void open(int level, String title, int number) {
        if (level == 1) {
            return; // a title for the people who edit the file
        }
        if (level == 2) {
            part = Part.of(title);
            if (part == null) {
                throw EditableText.error(
                        file,
                        number,
                        "раздел «" + title + "» неизвестен; известны: " + known(true),
                        "the section '" + title + "' is unknown; known: " + known(false));
            }
            target = parts.computeIfAbsent(part, p -> new ArrayList<>());
        } else if (level == 3 && part == Part.RECOMMENDATIONS) {
            target = new ArrayList<>();
            recommendations.add(new Addressed(title, target));
        } else {
            throw EditableText.error(
                    file,
                    number,
                    "подзаголовок возможен только один, ### под «Рекомендациями»; уберите или исправьте его",
                    "the only subheading is ### below Recommendations; remove or mend it");
        }
    }

    private void flush() {
        flushParagraph();
        flushItems();
    }

    private void flushParagraph() {
        if (!paragraph.isEmpty()) {
            target.add(new Paragraph(inline(String.join(" ", paragraph))));
            paragraph.clear();
        }
    }

    private void flushItems() {
        if (!items.isEmpty()) {
            List<List<Run>> texts = items.stream().map(MarkdownReader::inline).collect(Collectors.toList());
            target.add(new BulletList(numbered, texts));
            items.clear();
        }
    }

    private static List<Run> inline(String text) {
        return Inline.parse(text);
    }

    private static String known(boolean russian) {
        return (russian
                        ? Stream.of("Цель", "Задачи", "Выводы", "Факторы", "Рекомендации")
                        : Stream.of("Goal", "Tasks", "Conclusions", "Factors", "Recommendations"))
                .collect(Collectors.joining(", "));
    }
}
