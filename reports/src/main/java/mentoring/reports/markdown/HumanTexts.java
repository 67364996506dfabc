package mentoring.reports.markdown;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.reports.TextFile;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Section;
import mentoring.workspace.ExitCode;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.UserError;

/**
 * The texts that people write for single sections: {@code texts/<report>/<section>.md}, or for one territory {@code
 * texts/<report>/<territory>/<section>.md}, which then goes before the general one. They are put at the end of their
 * section on every run and never written by the program.
 */
public final class HumanTexts {
    private static final String SUFFIX = ".md";

    private HumanTexts() {}

    /**
     * @param texts folder of texts of the workspace
     * @throws UserError when a file belongs to no section of the report or cannot be understood
     */
    public static Report merge(Report report, Path texts, String territory) {
        Map<String, Path> files = new HashMap<>();
        files.putAll(files(texts.resolve(report.id())));
        files.putAll(files(texts.resolve(report.id()).resolve(territory)));
        if (files.isEmpty()) {
            return report;
        }
        List<Section> sections = new ArrayList<>();
        for (Section section : report.sections()) {
            Path file = files.remove(section.id());
            sections.add(file == null ? section : with(section, file));
        }
        files.values().stream().sorted().findFirst().ifPresent(f -> {
            throw unknown(f, report);
        });
        return new Report(report.id(), report.language(), report.title(), sections, report.brief());
    }

    private static Section with(Section section, Path file) {
        List<Block> blocks = new ArrayList<>(section.blocks());
        blocks.addAll(HumanMarkdown.blocks(file.toString(), TextFile.read(file)));
        return new Section(section.level(), section.id(), section.title(), blocks);
    }

    private static Map<String, Path> files(Path folder) {
        Map<String, Path> files = new HashMap<>();
        for (Path file : SafeFiles.children(folder)) {
            String name = file.getFileName().toString();
            if (Files.isRegularFile(file) && name.endsWith(SUFFIX)) {
                files.put(name.substring(0, name.length() - SUFFIX.length()), file);
            }
        }
        return files;
    }

    private static UserError unknown(Path file, Report report) {
        String known = report.sections().stream().map(Section::id).collect(Collectors.joining(", "));
        return new UserError(
                ExitCode.REPORT,
                "Текст " + file + " не к чему добавить: такого раздела в отчёте нет; есть: " + known + ".",
                "The text " + file + " belongs to no section of the report; there are: " + known + ".");
    }
}
