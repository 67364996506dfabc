package mentoring.app;

import java.util.List;
import java.util.Objects;
import mentoring.ingest.land.FileOutcome;
import mentoring.ingest.land.FileOutcome.Status;
import mentoring.landed.Delivery;

/**
 * Two files that one school filled from one template on one date: where they differ, no date says which is right, and the
 * greater hash wins. Whoever loads them is told.
 */
final class SameDayRivals {
    private final Session session;
    private final List<Delivery> landed;

    /** @param landed everything in the ledger, the files just loaded included */
    SameDayRivals(Session session, List<Delivery> landed) {
        this.session = session;
        this.landed = landed;
    }

    void print(FileOutcome file) {
        Delivery delivery = file.delivery();
        if (file.status() != Status.LANDED || delivery.issuer().isEmpty()) {
            return;
        }
        landed.stream().filter(other -> isRival(delivery, other)).forEach(other -> {
            Delivery winner = delivery.id().compareTo(other.id()) > 0 ? delivery : other;
            session.printText(
                    "delivery.same-day",
                    file.file(),
                    delivery.dated().toString(),
                    other.file(),
                    winner.file(),
                    winner == delivery ? 1 : 0);
        });
    }

    private static boolean isRival(Delivery delivery, Delivery other) {
        return !other.id().equals(delivery.id())
                && other.dated().equals(delivery.dated())
                && other.issuer().equals(delivery.issuer())
                && Objects.equals(
                        other.decoding().get("campaign"), delivery.decoding().get("campaign"))
                && other.tables().stream().filter(t -> t.rowsLanded() > 0).anyMatch(t -> delivery.tables().stream()
                        .anyMatch(own -> own.rowsLanded() > 0 && own.table().equals(t.table())));
    }
}
