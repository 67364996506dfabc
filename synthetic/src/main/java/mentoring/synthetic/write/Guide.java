package mentoring.synthetic.write;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet of a workbook: how to fill it in. */
final class Guide {
    static final String TITLE = "Как заполнять";

    private static final List<String> STEPS = List.of(
            "1. Каждый лист – одна таблица, каждая строка – один факт. Листы, по которым сказать нечего, оставьте пустыми.",
            "2. Столбцы со звёздочкой обязательны. Названия листов и заголовков не меняйте.",
            "3. Даты пишите в виде 06.05.2022. Дата окончания – первый день, когда факта уже нет.",
            "4. Где есть выпадающий список, выбирайте из него; несколько значений разделяйте точкой с запятой.",
            "5. Коды людей задаёт сама организация, но раз и навсегда: один человек – один код.",
            "6. Если сведений нет, оставьте ячейку пустой: прочерк, «нет» и 0 означают разное.",
            "7. Ошибочную строку не удаляйте: поставьте в последнем столбце «да» («Отозвано»).");

    private Guide() {}

    static void write(Worksheet sheet, List<Sheet> tables) {
        sheet.width(0, 34);
        sheet.width(1, 110);
        sheet.value(0, 0, "Сведения о наставничестве: как заполнять книгу");
        sheet.style(0, 0).bold().fontSize(14).set();
        int row = 2;
        for (String step : STEPS) {
            sheet.value(row++, 0, step);
        }
        sheet.value(++row, 0, "Лист");
        sheet.value(row, 1, "Что на нём");
        sheet.range(row, 0, row, 1).style().bold().set();
        for (Sheet table : tables) {
            sheet.value(++row, 0, table.name());
            sheet.value(row, 1, table.table().description().ru());
        }
    }
}
