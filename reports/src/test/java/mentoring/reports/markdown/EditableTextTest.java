package mentoring.reports.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mentoring.reports.markdown.EditableText.Part;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.Run;
import mentoring.reports.tree.TextRun;
import mentoring.workspace.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditableTextTest {
    private static final String EXAMPLE =
            """
            ---
            grif: [Рассмотрено на совещании, от 12 мая 2022 г.]
            operator: МАУ ИМЦ «Альтернатива»
            basis: приказ № 100
            next: ноябрь 2022 г.
            ---
            # Название для нас самих
            ## Выводы
            Условия **созданы**,
            процесс *идёт*.

            <!-- черновик,
            не печатать -->
            1. первый
            2. второй,
               с продолжением
            ## Рекомендации
            ### Кураторам
            - обновлять базы
            """;

    private static EditableText parse(String text) {
        return EditableText.parse("monitoring.md", text);
    }

    @Test
    void readsHeadTextsAndAddressees() {
        EditableText text = parse(EXAMPLE);
        assertThat(text.front().stamp()).containsExactly("Рассмотрено на совещании", "от 12 мая 2022 г.");
        assertThat(text.front().basis()).containsExactly("приказ № 100");
        assertThat(text.front().next()).isEqualTo("ноябрь 2022 г.");
        assertThat(text.part(Part.FACTORS)).isEmpty();
        assertThat(text.part(Part.CONCLUSIONS)).hasSize(2);
        Paragraph first = (Paragraph) text.part(Part.CONCLUSIONS).get(0);
        assertThat(first.runs())
                .containsExactly(
                        new TextRun("Условия "),
                        new TextRun("созданы", true, false),
                        new TextRun(", процесс "),
                        new TextRun("идёт", false, true),
                        new TextRun("."));
        BulletList list = (BulletList) text.part(Part.CONCLUSIONS).get(1);
        assertThat(list.numbered()).isTrue();
        assertThat(list.items()).extracting(Run::plain).containsExactly("первый", "второй, с продолжением");
        assertThat(text.recommendations()).hasSize(1);
        assertThat(text.recommendations().get(0).addressee()).isEqualTo("Кураторам");
    }

    @Test
    void numberSignStaysWithItsNumber() {
        assertThat(parse("## Цель\nпо приказу № 100\n").part(Part.GOAL))
                .containsExactly(new Paragraph(List.of(new TextRun("по приказу №\u00A0100"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## Итоги | строка 1: раздел «Итоги» неизвестен; известны: Цель, Задачи, Выводы, Факторы, Рекомендации.",
                "Текст без раздела | строка 1: текст стоит до первого заголовка",
                "## Выводы~### Подраздел | строка 2: подзаголовок возможен только один",
                "## Выводы~&#124; а &#124; | строка 2: таблицы, цитаты, рисунки и HTML не поддерживаются",
                "---~operator: А | строка 1: заголовок файла не закрыт",
                "---~оператор: А~--- | строка 2: заголовок не читается; известны поля grif, basis",
            })
    void mistakeIsOneSentenceWithItsLine(String text, String message) {
        String lines = text.replace("~", "\n").replace("&#124;", "|");
        assertThatThrownBy(() -> parse(lines)).isInstanceOfSatisfying(UserError.class, e -> assertThat(
                        e.text().ru())
                .startsWith("Файл monitoring.md, ")
                .contains(message)
                .doesNotContain("\n"));
    }
}
