package mentoring.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mentoring.reports.picture.SampleCharts;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.BulletList;
import mentoring.reports.tree.Figure;
import mentoring.reports.tree.Paragraph;
import mentoring.reports.tree.Report;
import mentoring.reports.tree.Section;
import mentoring.reports.tree.Table;
import mentoring.reports.tree.Table.Align;
import mentoring.reports.tree.Table.Cell;
import mentoring.reports.tree.Table.Column;
import mentoring.reports.tree.Table.Row;
import mentoring.reports.tree.TextRun;
import mentoring.reports.tree.TitlePage;
import mentoring.workspace.Language;

/** A tree with everything that a tree can hold: both levels, lists, a long table with groups, every kind of chart. */
public final class SampleReport {

    private SampleReport() {}

    public static Report report() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                1,
                "text",
                "1. Текст",
                List.of(
                        new Paragraph(List.of(
                                new TextRun("Систему реализуют "),
                                SampleCharts.count(50).inBold(),
                                new TextRun(" школ, "),
                                SampleCharts.share(0.602),
                                new TextRun(" всех, что заметно ", false, true),
                                new TextRun("больше прежнего.", true, false))),
                        new BulletList(false, List.of(TextRun.of("первое;"), TextRun.of("второе."))),
                        new BulletList(true, List.of(TextRun.of("сначала;"), TextRun.of("потом."))),
                        new BulletList(true, List.of(TextRun.of("снова первое."))))));
        sections.add(new Section(2, "table", "1.1. Таблица", List.of(table())));
        sections.add(new Section(1, "charts", "2. Рисунки", figures()));
        TitlePage title = new TitlePage(
                List.of("Рассмотрено", "«__» ________ 2026 г."),
                "Аналитический отчёт",
                "Образец отчёта со всеми видами рисунков",
                "Удмуртская Республика\nпо состоянию на 6 мая 2022 г.",
                "Удмуртская Республика, 6 мая 2022 г.",
                List.of(new TitlePage.Fact("Выпуск данных", TextRun.of("4be1c0ffee12"))),
                "Ижевск, 2026",
                "Открытый отчёт");
        return new Report("sample", Language.RU, title, sections);
    }

    private static Table table() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.group("Городские школы"));
        IntStream.rangeClosed(1, 60)
                .forEach(i -> rows.add(Row.body(List.of(
                        Cell.of("МБОУ «СОШ № " + i + "»"),
                        Cell.of(SampleCharts.count(i)),
                        Cell.of(SampleCharts.share(i / 60.0))))));
        rows.add(new Row(
                Table.Kind.TOTAL,
                List.of(Cell.of("Всего"), Cell.of(SampleCharts.count(1830)), Cell.of(SampleCharts.share(0.5)))));
        return new Table(
                "schools",
                "Таблица 1",
                "Школы",
                List.of(
                        new Column("school", "Школа", 282, Align.LEFT),
                        new Column("n", "Пар", 100, Align.RIGHT),
                        new Column("share", "Доля", 100, Align.RIGHT)),
                rows,
                List.of(TextRun.of("Источник: выпуск данных 4be1c0ffee12.")));
    }

    private static List<Block> figures() {
        List<Block> figures = new ArrayList<>();
        SampleCharts.all()
                .forEach((id, chart) -> figures.add(new Figure(
                        id,
                        "Рисунок " + (figures.size() + 1),
                        "Образец «" + id + "»",
                        "Рисунок вида " + id,
                        chart,
                        id.equals("bars")
                                ? List.of()
                                : TextRun.of("Вывод одним предложением, который доказывает этот рисунок"),
                        List.of(TextRun.of("Источник: выдуманные числа.")))));
        return figures;
    }
}
