package mentoring.reports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mentoring.reports.words.NaturalOrder;
import mentoring.workspace.Language;

/** A page with links to the reports of a batch. */
public final class IndexPage {

    private IndexPage() {}

    /**
     * @param folder of the page; links are relative to it
     */
    public static byte[] html(String title, List<Batch.Outcome> outcomes, Path folder, Language language) {
        boolean russian = language == Language.RU;
        NaturalOrder order = new NaturalOrder();
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + (russian ? "ru" : "en")
                + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,"
                + " initial-scale=1\">\n<title>" + escape(title) + "</title>\n<style>\n"
                + Resources.text("/reports/layout/html/report.css") + "</style>\n</head>\n<body>\n<main>\n<h1>"
                + escape(title) + "</h1>\n<table>\n<thead><tr><th scope=\"col\">"
                + (russian ? "Территория или школа" : "Territory or school") + "</th><th scope=\"col\">"
                + (russian ? "Отчёт" : "Report") + "</th></tr></thead>\n<tbody>\n");
        outcomes.stream()
                .sorted((a, b) -> order.compare(a.subject().name(), b.subject().name()))
                .forEach(o -> html.append(row(o, folder, russian)));
        return html.append("</tbody>\n</table>\n</main>\n</body>\n</html>\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String row(Batch.Outcome outcome, Path folder, boolean russian) {
        StringBuilder cell = new StringBuilder();
        if (outcome.failed()) {
            cell.append(russian ? "не построен: " : "failed: ")
                    .append(escape(
                            russian ? outcome.failure().ru() : outcome.failure().en()));
        }
        for (Path file : outcome.files()) {
            String name = file.getFileName().toString();
            if (!name.endsWith(".csv")) {
                String link = folder.toAbsolutePath()
                        .relativize(file.toAbsolutePath())
                        .toString();
                String format = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
                cell.append("<a href=\"")
                        .append(escape(link))
                        .append("\">")
                        .append(format)
                        .append("</a> ");
            }
        }
        return "<tr><td>" + escape(outcome.subject().name()) + "</td><td>" + cell + "</td></tr>\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
