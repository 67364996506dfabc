package mentoring.ingest.land;

import mentoring.landed.Delivery;
import mentoring.workspace.Text;

/** What is said about a whole file. */
final class Sentences {
    static final Text FORBIDDEN = new Text(
            "Нарушено правило, при котором файл не загружается целиком; исправьте отмеченные строки и пришлите файл"
                    + " снова.",
            "A rule is broken that forbids the whole file; mend the rows that are marked and send the file again.");
    static final Text EMPTY_SHEET = new Text("В таблице нет ни одной строки.", "The table has no rows at all.");

    private Sentences() {}

    static Text alreadyLanded(Delivery delivery) {
        return new Text(
                "Этот файл уже загружен (поставка " + delivery.id() + " на дату " + delivery.dated()
                        + "); повторно ничего не сделано.",
                "This file is already loaded (delivery " + delivery.id() + " of " + delivery.dated()
                        + "); nothing was done again.");
    }

    static Text loaded(Delivery delivery, boolean landed) {
        long read = 0;
        long good = 0;
        long quarantined = 0;
        long warnings = 0;
        for (Delivery.LandedTable table : delivery.tables()) {
            read += table.rowsRead();
            good += table.rowsLanded();
            quarantined += table.rowsQuarantined();
            warnings += table.warnings();
        }
        if (read == 0) {
            return new Text(
                    "Заголовки узнаны, но строк с данными нет.",
                    "The headers are known, but there are no rows of data.");
        }
        return new Text(
                (landed ? "Загружено строк: " : "Годных строк: ") + good + " из " + read + ", в карантине: "
                        + quarantined + ", предупреждений: " + warnings + ".",
                (landed ? "Rows loaded: " : "Good rows: ") + good + " of " + read + ", quarantined: " + quarantined
                        + ", warnings: " + warnings + ".");
    }
}
