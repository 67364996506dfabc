package mentoring.reports.markdown;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mentoring.reports.tree.Block;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;

/**
 * What people write into a report themselves: a Markdown file with a small front matter. It is merged on every run and
 * never overwritten.
 *
 * @param parts blocks below the {@code ##} headings
 * @param recommendations blocks below the {@code ###} headings of the recommendations
 */
public record EditableText(Front front, Map<Part, List<Block>> parts, List<Addressed> recommendations) {

    /** The front matter; every entry may be absent. */
    public record Front(
            @JsonProperty("grif") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    List<String> stamp,
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> basis,
            String operator,
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> sources,
            String next,
            String place) {

        public Front {
            stamp = stamp == null ? List.of() : stamp;
            basis = basis == null ? List.of() : basis;
            sources = sources == null ? List.of() : sources;
        }
    }

    /** The headings that the file may have. */
    public enum Part {
        GOAL("Цель", "Goal"),
        TASKS("Задачи", "Tasks"),
        CONCLUSIONS("Выводы", "Conclusions"),
        FACTORS("Факторы", "Factors"),
        RECOMMENDATIONS("Рекомендации", "Recommendations");

        private final String ru;
        private final String en;

        Part(String ru, String en) {
            this.ru = ru;
            this.en = en;
        }

        static Part of(String heading) {
            for (Part part : values()) {
                if (part.ru.equalsIgnoreCase(heading) || part.en.equalsIgnoreCase(heading)) {
                    return part;
                }
            }
            return null;
        }
    }

    /** Recommendations to one addressee. */
    public record Addressed(String addressee, List<Block> blocks) {}

    public List<Block> part(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    /**
     * Reads a file's text.
     *
     * @param file how messages name the file
     * @throws UserError when something in it cannot be understood
     */
    public static EditableText parse(String file, String text) {
        String[] lines = text.replace("\uFEFF", "").split("\\R", -1);
        int bodyStart = 0;
        Front front = new Front(null, null, null, null, null, null);
        if (lines[0].strip().equals("---")) {
            int end = 1;
            while (end < lines.length && !lines[end].strip().equals("---")) {
                end++;
            }
            if (end == lines.length) {
                throw error(file, 1, "заголовок файла не закрыт строкой ---", "the front matter has no closing ---");
            }
            front = front(file, String.join("\n", List.of(lines).subList(1, end)));
            bodyStart = end + 1;
        }
        MarkdownReader reader = new MarkdownReader(file, List.of(lines), bodyStart);
        return new EditableText(front, new EnumMap<>(reader.parts()), reader.recommendations());
    }

    private static Front front(String file, String yaml) {
        if (yaml.isBlank()) {
            return new Front(null, null, null, null, null, null);
        }
        try {
            return new YAMLMapper().readValue(yaml, Front.class);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr() + 1;
            String known = "grif, basis, operator, sources, next, place";
            throw error(
                    file,
                    line,
                    "заголовок не читается; известны поля " + known,
                    "the front matter cannot be read; known fields: " + known);
        }
    }

    static UserError error(String file, int line, String ru, String en) {
        return new UserError(
                ExitCode.REPORT,
                String.format(Locale.ROOT, "Файл %s, строка %d: %s.", file, line, ru),
                String.format(Locale.ROOT, "File %s, line %d: %s.", file, line, en));
    }
}
