package mentoring.ingest.land;

import java.util.ArrayList;
import java.util.List;
import mentoring.ingest.check.KnownPlaces;
import mentoring.landed.LandedStore;
import mentoring.schema.Table;

/** Schools and territories of earlier loads and of the lists that come first in this one. */
final class KnownBefore {
    private final LandedStore store;
    private final List<KnownPlaces> offered = new ArrayList<>();
    private KnownPlaces places;

    KnownBefore(LandedStore store) {
        this.store = store;
    }

    static boolean holdsPlaces(Table table) {
        return table.name().equals("schools") || table.name().equals("territories");
    }

    /** Looked up when first needed: most loads refer by ids alone. */
    synchronized KnownPlaces places() {
        if (places == null) {
            places = LandedPlaces.read(store);
        }
        return places;
    }

    /** What a file has given; seen by others after {@link #takeOver()} only, so that threads do not decide. */
    synchronized void offer(KnownPlaces given) {
        if (given != null) {
            offered.add(given);
        }
    }

    synchronized void takeOver() {
        if (!offered.isEmpty()) {
            offered.forEach(places()::addAll);
        }
    }
}
