package mentoring.reports.picture;

/** Keeps labels that want to stand at the same place apart. */
final class Spread {

    private Spread() {}

    /**
     * Moves ascending places apart.
     *
     * @param gap least distance of neighbours
     * @return places in the same order, between low and high as long as there is room
     */
    static double[] apart(double[] wanted, double gap, double low, double high) {
        double[] places = wanted.clone();
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(places[i], i == 0 ? low : places[i - 1] + gap);
        }
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], i == places.length - 1 ? high : places[i + 1] - gap);
        }
        return places;
    }
}
