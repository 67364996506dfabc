package mentoring.app.docs;

import java.util.List;
import java.util.stream.Collectors;

/** A page of text and tables under construction. */
final class Markdown {
    private final StringBuilder page = new StringBuilder();

    Markdown heading(int level, String text) {
        page.append(page.isEmpty() ? "" : "\n")
                .append("#".repeat(level))
                .append(' ')
                .append(text)
                .append("\n");
        return this;
    }

    Markdown paragraph(String text) {
        page.append('\n').append(text).append('\n');
        return this;
    }

    Markdown bullets(List<String> items) {
        page.append('\n');
        items.forEach(item -> page.append("- ").append(item).append('\n'));
        return this;
    }

    Markdown table(List<String> headers, List<List<String>> rows) {
        page.append('\n')
                .append(row(headers))
                .append(row(headers.stream().map(h -> "---").toList()));
        rows.forEach(r -> page.append(row(r)));
        return this;
    }

    static String code(String text) {
        return "`" + text + "`";
    }

    @Override
    public String toString() {
        return page.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(c -> c == null ? "" : c.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
