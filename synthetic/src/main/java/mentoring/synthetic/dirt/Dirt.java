package mentoring.synthetic.dirt;

import mentoring.synthetic.write.LineStage;
import mentoring.synthetic.write.Sheet;

/** Plants errors into files of cells and writes each of them down. Same seed, same file, same errors. */
public final class Dirt implements LineStage {
    private final long seed;
    private final Rates rates;
    private final ErrorLog log;

    /**
     * How much goes wrong.
     *
     * @param rows share of rows with an error, at most one in each
     * @param sheets share of sheets with an oddity of their own: titles above the header, totals, and the like
     */
    public record Rates(double rows, double sheets) {

        /** A share of rows, and the tenfold of sheets. */
        public static Rates ofRows(double rows) {
            return new Rates(rows, Math.min(1, 10 * rows));
        }
    }

    public Dirt(long seed, Rates rates, ErrorLog log) {
        this.seed = seed;
        this.rates = rates;
        this.log = log;
    }

    @Override
    public Lines open(Sheet sheet, LineWriter out) {
        return new DirtyLines(seed, rates, log, sheet, out);
    }
}
