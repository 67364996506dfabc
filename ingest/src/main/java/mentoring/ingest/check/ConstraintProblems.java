package mentoring.ingest.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import mentoring.ingest.value.Problem;
import mentoring.schema.Field;
import mentoring.workspace.Text;

/** The sentences about broken constraints of a column. */
final class ConstraintProblems {

    private ConstraintProblems() {}

    static Problem range(Field field) {
        List<String> ru = new ArrayList<>();
        List<String> en = new ArrayList<>();
        add(ru, en, field.exclusiveMinimum(), "больше ", "more than ");
        add(ru, en, field.minimum(), "не меньше ", "at least ");
        add(ru, en, field.maximum(), "не больше ", "at most ");
        return new Problem(
                "range",
                new Text(String.join(" и ", ru), String.join(" and ", en)),
                new Text(
                        "Число вне допустимых границ; проверьте, не пропущена ли запятая и тот ли это столбец.",
                        "The number is out of range; check for a lost decimal sign and for the right column."));
    }

    private static void add(List<String> ru, List<String> en, BigDecimal limit, String wordRu, String wordEn) {
        if (limit != null) {
            ru.add(wordRu + limit.toPlainString().replace('.', ','));
            en.add(wordEn + limit.toPlainString());
        }
    }

    static Problem pattern(Field field) {
        String example = field.example() == null ? field.pattern().pattern() : field.example();
        return new Problem(
                "pattern",
                new Text("вид «" + example + "»", "a form such as " + example),
                new Text(
                        "Значение записано не в том виде; сравните с образцом.",
                        "The value is not of the wanted form; compare with the example."));
    }

    static Problem checksum(Field.Checksum checksum) {
        String name =
                switch (checksum) {
                    case OGRN -> "ОГРН";
                    case INN -> "ИНН";
                    case SNILS -> "СНИЛС";
                };
        return new Problem(
                "checksum-" + checksum.name().toLowerCase(java.util.Locale.ROOT),
                new Text("верный " + name, "a valid " + checksum.name()),
                new Text(
                        "Контрольная цифра не сходится: в номере " + name + " есть ошибка; сверьте его с документом.",
                        "The control digit is wrong: the number has a mistake; compare it with the document."));
    }
}
