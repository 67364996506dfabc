package mentoring.reports.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import mentoring.reports.ReportRequest;
import mentoring.reports.check.Passage.Kind;
import mentoring.reports.check.Passage.Piece;
import mentoring.reports.tree.Report;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;

/**
 * Opens a report's file again and compares every number with the release. Two steps, so that neither the file nor the
 * imprint beside it is trusted: the imprint is compared with the release, key by key, and the file with the imprint,
 * place by place. A right number in the wrong place is therefore found as well.
 */
public final class ReportCheck {

    private ReportCheck() {}

    /**
     * What was found.
     *
     * @param numbers how many were compared in the file
     */
    public record Result(Imprint imprint, int numbers, List<Finding> findings) {}

    /**
     * @param trees gives the tree of the report from the release of that id
     * @throws UserError when the file is of another kind, has no imprint, or cannot be read
     */
    public static Result check(Path file, Trees trees) {
        Imprint imprint = Imprint.of(file);
        Report report = trees.tree(imprint.release(), imprint.request());
        List<Finding> findings = new ArrayList<>(againstRelease(imprint.passages(), Skeleton.of(report)));
        try {
            Result inFile = compare(file, imprint, report);
            findings.addAll(inFile.findings());
            return new Result(imprint, inFile.numbers(), findings);
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (UncheckedIOException e) {
            throw unreadable(file, e);
        }
    }

    /** Where trees come from. */
    public interface Trees {
        Report tree(String release, ReportRequest request);
    }

    private static Result compare(Path file, Imprint imprint, Report report) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UserError(ExitCode.REPORT, "Файла " + file + " нет.", "There is no file " + file + ".");
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        List<String> furniture = List.of(
                report.title().kind(), report.title().running(), report.title().notice());
        String text;
        List<Passage> passages = imprint.passages();
        if (name.endsWith(".xlsx")) {
            SheetCheck sheets = new SheetCheck();
            List<Finding> findings = sheets.compare(file, passages);
            return new Result(imprint, sheets.numbers(), findings);
        } else if (name.endsWith(".pdf")) {
            text = FileText.pdf(file);
        } else if (name.endsWith(".html")) {
            text = FileText.html(file);
        } else if (name.endsWith(".docx")) {
            text = FileText.docx(file);
            // there the letters of pictures are pixels
            passages = passages.stream().filter(p -> p.kind() != Kind.LABELS).toList();
        } else {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Сверяются файлы pdf, docx, xlsx и html, а не " + name + ".",
                    "Files of the kinds pdf, docx, xlsx and html can be compared, not " + name + ".");
        }
        Comparison comparison = new Comparison(text, passages, furniture);
        List<Finding> findings = comparison.run();
        return new Result(imprint, comparison.numbers(), findings);
    }

    /** Every number of the imprint must be what the release says today; of pictures, every label. */
    private static List<Finding> againstRelease(List<Passage> printed, List<Passage> released) {
        Map<String, Piece> known = new HashMap<>();
        Map<String, List<String>> labels = new HashMap<>();
        for (Passage passage : released) {
            passage.pieces().stream().filter(Piece::isNumber).forEach(p -> known.put(identity(p), p));
            if (passage.kind() == Kind.LABELS) {
                labels.put(
                        passage.place(),
                        passage.pieces().stream().map(Piece::text).toList());
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : printed) {
            for (Piece piece : passage.pieces()) {
                if (piece.isNumber()) {
                    Piece right = known.get(identity(piece));
                    boolean same = right != null
                            && right.text().equals(piece.text())
                            && Objects.equals(right.value(), piece.value());
                    if (!same) {
                        String expected = right == null ? "" : right.text();
                        findings.add(new Finding(passage.place(), piece.key(), expected, piece.text()));
                    }
                }
            }
            if (passage.kind() == Kind.LABELS) {
                List<String> texts = passage.pieces().stream().map(Piece::text).toList();
                List<String> right = labels.getOrDefault(passage.place(), List.of());
                if (!texts.equals(right)) {
                    Function<List<String>, String> joined = t -> String.join(" | ", t);
                    findings.add(new Finding(passage.place(), null, joined.apply(right), joined.apply(texts)));
                }
            }
        }
        return findings;
    }

    /** One cell may be printed as a number and, elsewhere, as yes or no. */
    private static String identity(Piece piece) {
        return piece.key() + "|" + piece.unit() + "|" + (piece.value() == null ? piece.text() : "");
    }

    private static UserError unreadable(Path file, Exception e) {
        return new UserError(
                ExitCode.REPORT,
                "Файл " + file + " не читается: он повреждён или другого вида, чем говорит его имя.",
                "The file " + file + " cannot be read: it is damaged or of another kind than its name says.",
                e);
    }
}
