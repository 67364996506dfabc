package mentoring.ingest.template;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mentoring.ingest.ooxml.CellName;
import mentoring.ingest.ooxml.SheetPage;
import mentoring.ingest.ooxml.SheetPage.Link;
import mentoring.ingest.ooxml.SheetWriter;
import mentoring.ingest.ooxml.XmlWriter;

/** The first sheet of a template: how to fill it in, and what stands on which sheet. */
final class GuideSheet {
    private static final String[] STEPS = {
        "Каждый лист – одна таблица; ссылки на листы – ниже. Заполняйте по порядку: сначала «Люди», потом остальное.",
        "Серые строки уже известны. Проверьте их; что изменилось – исправьте прямо в строке, остальное не трогайте.",
        "Новое вписывайте под ними, в белые строки. Оранжевые заголовки со звёздочкой – обязательные столбцы.",
        "В столбцах со стрелкой выбирайте значение из списка. Даты – в виде 06.05.2022.",
        "Люди, пары и программы связаны кодами: код придумывает организация, он не должен меняться из года в год.",
        "Пояснение к столбцу появится, если навести указатель на его заголовок.",
        "Известную строку, которой быть не должно, не удаляйте, а впишите «да» в её столбец «Отозвано».",
        "Сохраните книгу (формат .xlsx, имя файла может быть любым) и пришлите её обратно. Если что-то будет не так, она"
                + " вернётся с отметками в ячейках."
    };

    /** Characters that fit into a line of the descriptions. */
    private static final int LINE = 85;

    private final SchoolForm form;
    private final List<TableSheet> tables;

    GuideSheet(SchoolForm form, List<TableSheet> tables) {
        this.form = form;
        this.tables = tables;
    }

    void write(XmlWriter xml) throws IOException {
        SheetWriter sheet = new SheetWriter(xml);
        SheetPage page = new SheetPage(xml);
        page.fit();
        sheet.view(0, 0, true, false);
        sheet.columns(new double[] {4, 34, 84, 16}, new int[4]);
        sheet.startRows();
        sheet.row(26).text(form.campaignTitle(), TemplateStyles.TITLE.number());
        sheet.row(18).text("Организация: " + form.schoolName(), 0);
        sheet.row(18).text("Сведения на " + russian(form.dated()), 0);
        sheet.row();
        for (int i = 0; i < STEPS.length; i++) {
            sheet.row(18).text(i + 1 + ".", 0).text(STEPS[i], 0);
        }
        sheet.row();
        int header = TemplateStyles.HEADER.number();
        sheet.row(20).leave().text("Лист", header).text("Что на нём", header).text("Известно строк", header);
        List<Link> links = new ArrayList<>();
        for (TableSheet table : tables) {
            String title = table.table().title().ru();
            String description = table.table().description().ru();
            sheet.row(18 * (1 + description.length() / LINE)).leave().text(title, TemplateStyles.LINK.number());
            links.add(new Link(CellName.of(1, sheet.rowNumber()), CellName.quoted(title) + "!A1"));
            sheet.text(description, TemplateStyles.WRAPPED.number());
            sheet.number(table.knownRows(), 0);
        }
        sheet.row();
        sheet.row(18).leave().text("Обязательный столбец *", TemplateStyles.REQUIRED.number());
        sheet.text("без него строку не загрузить", 0);
        sheet.row(18).leave().text("Известная строка", TemplateStyles.KNOWN_TEXT.number());
        sheet.text("проверьте и исправьте, если что-то изменилось", 0);
        sheet.endRows();
        page.links(links);
        page.landscape();
        sheet.end();
    }

    private static String russian(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
