package mentoring.reports.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.ReportText;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.TextRun;
import mentoring.reports.tree.TitlePage;
import mentoring.workspace.Language;
import mentoring.workspace.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HumanTextsTest {
    @TempDir
    Path texts;

    private static final Report REPORT = new Report(
            "sample",
            Language.RU,
            new TitlePage(List.of(), "Отчёт", "Тема", "Место", "Место", List.of(), "2026", "Открытый"),
            List.of(
                    new Section(1, "goals", "Цели", List.of(new Paragraph(TextRun.of("Составлено по числам.")))),
                    new Section(1, "measures", "Меры", List.of())));

    private void write(String file, String text) throws IOException {
        Files.createDirectories(texts.resolve(file).getParent());
        Files.writeString(texts.resolve(file), text);
    }

    @Test
    void textOfASectionStandsAtItsEnd() throws IOException {
        write(
                "sample/goals.md",
                "<!-- для себя -->\nОт нас:\n**важно** и *тихо*.\n\n- раз;\n- два.\n\n1. сначала\n2. потом\n");
        Section goals = HumanTexts.merge(REPORT, texts, "94").sections().get(0);
        assertThat(goals.blocks()).hasSize(4);
        assertThat(((Paragraph) goals.blocks().get(1)).runs())
                .contains(new TextRun("важно", true, false), new TextRun("тихо", false, true));
        assertThat(ReportText.of(HumanTexts.merge(REPORT, texts, "94")))
                .contains("Составлено по числам.\n\nОт нас: важно и тихо.\n\n- раз;\n- два.\n\n* сначала\n* потом");
        assertThat(((BulletList) goals.blocks().get(3)).numbered()).isTrue();
    }

    @Test
    void textOfTheTerritoryGoesFirst() throws IOException {
        write("sample/goals.md", "Общий.");
        write("sample/94620000/goals.md", "Районный.");
        assertThat(ReportText.of(HumanTexts.merge(REPORT, texts, "94620000")))
                .contains("Районный.")
                .doesNotContain("Общий.");
        assertThat(ReportText.of(HumanTexts.merge(REPORT, texts, "94"))).contains("Общий.");
    }

    @Test
    void noTextIsLostSilently() throws IOException {
        write("sample/golas.md", "Опечатка в имени.");
        assertThatThrownBy(() -> HumanTexts.merge(REPORT, texts, "94"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("golas.md")
                .hasMessageContaining("there are: goals, measures.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Заголовок",
                "> цитата",
                "```\nкод\n```",
                "![рис](a.png)",
                "<b>html</b>",
                "- a\n  - b",
                "строка `кода`"
            })
    void whatCannotBePrintedIsRefusedWithItsLine(String markdown) throws IOException {
        write("sample/goals.md", "Абзац.\n\n" + markdown + "\n");
        assertThatThrownBy(() -> HumanTexts.merge(REPORT, texts, "94"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("goals.md, line 3");
    }

    @Test
    void linksShowTheirAddress() throws IOException {
        write("sample/goals.md", "См. [приказ](https://example.org/1).");
        assertThat(ReportText.of(HumanTexts.merge(REPORT, texts, "94")))
                .contains("См. приказ (https://example.org/1).");
    }
}
