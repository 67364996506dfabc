package mentoring.synthetic.pupils;

import mentoring.synthetic.Draw;

/** Normal deviates by name. */
final class Normal {

    private Normal() {}

    static double of(long seed, String stream, long... ids) {
        return Draw.normal(Draw.of(seed, stream, ids));
    }
}
