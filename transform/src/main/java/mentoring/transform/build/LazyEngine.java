package mentoring.transform.build;

import java.util.function.Supplier;
import mentoring.transform.engine.Engine;

/** An engine that starts when the first table must really be computed. */
final class LazyEngine implements AutoCloseable {
    private final Supplier<Engine> opener;
    private Engine engine;

    LazyEngine(Supplier<Engine> opener) {
        this.opener = opener;
    }

    synchronized Engine get() {
        if (engine == null) {
            engine = opener.get();
        }
        return engine;
    }

    @Override
    public synchronized void close() {
        if (engine != null) {
            engine.close();
        }
    }
}
