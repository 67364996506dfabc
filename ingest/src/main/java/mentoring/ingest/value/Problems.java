package mentoring.ingest.value;

import java.util.stream.Collectors;
import mentoring.schema.CodeList;

/** The sentences about single cells. */
final class Problems {
    private static final int TITLES_SHOWN = 12;

    static final Problem EXCEL_ERROR = Problem.of(
            "excel-error",
            "значение",
            "a value",
            "Формула в ячейке закончилась ошибкой; исправьте формулу или впишите значение.",
            "The formula in the cell ended in an error; mend it or write the value.");
    static final Problem TOO_LONG = Problem.of(
            "too-long",
            "не больше 32 767 знаков",
            "at most 32,767 characters",
            "Текст ячейки чрезмерно длинный; проверьте кавычки и разделители.",
            "The text of the cell is far too long; check quotes and separators.");
    static final Problem UNREADABLE_CHARACTER = Problem.of(
            "unreadable-character",
            "текст без испорченных знаков",
            "text without damaged characters",
            "В ячейке есть знаки, испорченные при смене кодировки; впишите текст заново.",
            "The cell has characters that an encoding has damaged; write the text afresh.");
    static final Problem TEXT_BECAME_DATE = Problem.of(
            "text-became-date",
            "текст",
            "text",
            "Здесь нужен текст, а Excel превратил его в дату; задайте ячейке формат «Текстовый» и впишите значение"
                    + " заново.",
            "Text is wanted here, but Excel has turned it into a date; format the cell as text and write it afresh.");
    static final Problem TEXT_BECAME_NUMBER = Problem.of(
            "text-became-number",
            "текст",
            "text",
            "Здесь нужен текст, а в ячейке дробное число; задайте ячейке формат «Текстовый» и впишите значение заново.",
            "Text is wanted here, but the cell holds a fraction; format the cell as text and write it afresh.");
    static final Problem DIGITS_LOST = Problem.of(
            "digits-lost",
            "текст из цифр",
            "digits as text",
            "В числе больше 15 цифр, и Excel потерял последние; задайте ячейке формат «Текстовый» и впишите код заново.",
            "The number has more than 15 digits and Excel has lost the last ones; format the cell as text and write the"
                    + " code afresh.");
    static final Problem INTEGER = Problem.of(
            "integer",
            "целое число, например 12",
            "a whole number such as 12",
            "Это не целое число; впишите число цифрами, без слов и единиц.",
            "This is no whole number; write digits only, no words or units.");
    static final Problem ACADEMIC_YEAR = Problem.of(
            "academic-year",
            "учебный год, например 2024 или 2024/25",
            "an academic year such as 2024 or 2024/25",
            "Учебный год не читается однозначно; впишите год его начала четырьмя цифрами.",
            "The academic year cannot be read without doubt; write its first year with four digits.");
    static final Problem FORMULA_WITHOUT_VALUE = Problem.of(
            "formula-without-value",
            "значение",
            "a value",
            "В ячейке формула без сохранённого значения; откройте книгу в Excel, сохраните её или впишите значение.",
            "The cell holds a formula without a stored value; open and save the workbook in Excel or write the value.");
    static final Problem DECIMAL = Problem.of(
            "decimal",
            "число, например 0,5",
            "a number such as 0.5",
            "Это не число; впишите число цифрами, без слов и единиц.",
            "This is no number; write digits only, no words or units.");
    static final Problem BOOLEAN = Problem.of(
            "boolean",
            "да или нет",
            "yes or no",
            "Здесь нужен ответ «да» или «нет».",
            "The answer yes or no is wanted here.");
    static final Problem BOOLEAN_DASH = Problem.of(
            "boolean-dash",
            "да или нет",
            "yes or no",
            "Тире может значить и «нет», и «нет данных»; впишите «нет» или оставьте ячейку пустой.",
            "A dash may mean no or unknown; write no or leave the cell empty.");
    static final Problem DATE = Problem.of(
            "date",
            "дата вида 06.05.2022",
            "a date such as 2022-05-06",
            "Дата не читается однозначно; впишите её в виде 06.05.2022.",
            "The date cannot be read without doubt; write it as 2022-05-06.");
    static final Problem DATE_YEAR = Problem.of(
            "date-year",
            "год из четырёх цифр от 1900 до 2100",
            "a year of four digits from 1900 to 2100",
            "Год в дате указан не полностью или неправдоподобен; впишите его четырьмя цифрами.",
            "The year of the date is incomplete or implausible; write it with four digits.");
    static final Problem NO_SUCH_DAY = Problem.of(
            "date-impossible",
            "существующая дата",
            "a date that exists",
            "Такого дня в календаре нет; исправьте дату.",
            "The calendar has no such day; mend the date.");
    static final Problem DATE_WITH_TIME = Problem.of(
            "date-with-time",
            "дата без времени",
            "a date without a time",
            "Здесь нужна дата без времени суток.",
            "A date without a time of day is wanted here.");

    private Problems() {}

    static Problem code(CodeList list) {
        String ru = list.codes().stream()
                .limit(TITLES_SHOWN)
                .map(c -> c.title().ru())
                .collect(Collectors.joining("; "));
        String en = list.codes().stream()
                .limit(TITLES_SHOWN)
                .map(c -> c.title().en())
                .collect(Collectors.joining("; "));
        String more = list.codes().size() > TITLES_SHOWN ? "; …" : "";
        return Problem.of(
                "code",
                "одно из: " + ru + more,
                "one of: " + en + more,
                "Такого значения нет в справочнике; выберите значение из списка.",
                "The code list has no such value; choose one from the list.");
    }
}
