package mentoring.app;

import mentoring.ingest.check.Receipt;
import mentoring.ingest.land.FileOutcome;

/** The receipt of a file: every cell that was read otherwise than it is written, and by which rule. */
final class ReceiptReport {
    private final Session session;

    ReceiptReport(Session session) {
        this.session = session;
    }

    void print(FileOutcome file) {
        session.print("");
        session.printText("receipt.title", file.file());
        if (file.delivery() != null) {
            file.delivery().decoding().forEach((name, value) -> {
                if (!name.startsWith("repaired.")) {
                    session.print("  " + name + ": " + value);
                }
            });
        }
        if (file.receipts().isEmpty()) {
            session.print("  " + session.text("receipt.none"));
        }
        file.receipts().forEach(receipt -> session.print("  " + line(receipt)));
    }

    private String line(Receipt receipt) {
        String place = new FindingPlace(session)
                .text(receipt.sheet(), String.valueOf(receipt.row()), receipt.column(), receipt.header());
        String rule = session.text("repair." + receipt.rule());
        boolean nothingToShow = receipt.found().isEmpty() && receipt.result().isEmpty();
        return nothingToShow
                ? session.text("receipt.row", place, rule)
                : session.text("receipt.cell", place, receipt.found(), receipt.result(), rule);
    }
}
