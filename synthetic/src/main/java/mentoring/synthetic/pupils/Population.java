package mentoring.synthetic.pupils;

import mentoring.synthetic.write.RowSink;

/** Table population: residents of a territory by age, in proportion to its pupils. */
public final class Population {
    private static final String TABLE = "population";

    /**
     * An age band; 10–19 is the denominator of the federal pupil indicators.
     *
     * @param perPupil residents for each pupil of the territory's schools
     */
    private record Band(long from, long to, double perPupil) {}

    private static final Band[] BANDS = {
        new Band(0, 6, 0.55),
        new Band(7, 9, 0.29),
        new Band(10, 19, 0.92),
        new Band(20, 34, 1.35),
        new Band(35, 59, 3.10),
        new Band(60, 120, 2.05),
    };
    private static final double CHANCE_SD = 0.02;

    private final long seed;

    public Population(long seed) {
        this.seed = seed;
    }

    /** @param territory number that stands for the territory in all years */
    public void write(String territoryCode, long territory, int year, long pupils, RowSink sink) {
        for (Band band : BANDS) {
            double chance = StrictMath.exp(CHANCE_SD * Normal.of(seed, "residents", territory, band.from()));
            double drift = 1 - 0.004 * (year - 2015);
            long residents = Math.round(pupils * band.perPupil() * chance * drift);
            sink.row(TABLE, territoryCode, (long) year, band.from(), band.to(), residents);
        }
    }
}
