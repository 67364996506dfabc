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
import java.util.Set;
import java.util.function.Function;
import mentoring.reports.ReportRequest;
import mentoring.reports.check.Passage.Kind;
import mentoring.reports.check.Passage.Piece;
import mentoring.reports.tree.Report;
import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;

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
        } catch (IOException | UncheckedIOException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw unreadable(file, e); // the libraries say «not such a file» in all these ways
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
        List<Passage> passages = imprint.passages();
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "xlsx" -> {
                SheetCheck sheets = new SheetCheck();
                List<Finding> findings = sheets.compare(file, passages);
                yield new Result(imprint, sheets.numbers(), findings);
            }
            case "csv" -> {
                CsvCheck csv = new CsvCheck();
                List<Finding> findings = csv.compare(file, Imprint.name(file), passages, imprint.language());
                yield new Result(imprint, csv.numbers(), findings);
            }
            case "pptx" -> {
                SlideCheck slides = new SlideCheck();
                List<Finding> findings = slides.compare(FileText.pptx(file), passages);
                yield new Result(imprint, slides.numbers(), findings);
            }
            case "pdf" -> text(FileText.pdf(file), imprint, report, Set.of(Kind.MESSAGE));
            case "html" -> text(FileText.html(file), imprint, report, Set.of(Kind.MESSAGE));
                // there the letters of pictures are pixels
            case "docx" -> text(FileText.docx(file), imprint, report, Set.of(Kind.MESSAGE, Kind.LABELS));
            default -> throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Сверяются файлы pdf, docx, xlsx, pptx, csv и html, а не " + name + ".",
                    "Files of the kinds pdf, docx, xlsx, pptx, csv and html can be compared, not " + name + ".");
        };
    }

    /**
     * @param absent what the format does not have
     */
    static Result text(String text, Imprint imprint, Report report, Set<Kind> absent) {
        List<String> furniture = List.of(
                report.title().kind(), report.title().running(), report.title().notice());
        List<Passage> passages = imprint.passages().stream()
                .filter(p -> !absent.contains(p.kind()))
                .toList();
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
