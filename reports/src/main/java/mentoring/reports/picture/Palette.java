package mentoring.reports.picture;

import java.util.List;

/**
 * The colours of the house. Neighbouring series differ in lightness and in their dashes as well as in hue, so that
 * colour-blind readers and grey print lose nothing (CIE lightness 34, 52, 62, 45, 70).
 */
final class Palette {
    static final String INK = "#1A1A1A";
    static final String GREY = "#5A6570";
    static final String RULE = "#C9D2DB";
    static final String PALE = "#EDF1F5";
    static final String WHITE = "#FFFFFF";
    static final String MAIN = "#2F6F9F";
    static final String DARK = "#1F4E79";
    static final String ACCENT = "#C0500F";
    static final String TARGET = "#B3261E";
    static final String MUTED = "#9AA5B0";

    private static final List<String> SERIES = List.of("#1F4E79", "#C0500F", "#2E9E86", "#7A4B94", "#B09A2C");
    private static final List<List<Double>> DASHES =
            List.of(List.of(), List.of(5.0, 2.0), List.of(1.5, 1.5), List.of(7.0, 2.0, 1.5, 2.0), List.of(3.0, 1.0));
    /** Pale to dark in equal steps of lightness. */
    private static final int[][] RAMP = {
        {0xEA, 0xF2, 0xF8}, {0xBB, 0xD6, 0xE8}, {0x7D, 0xB0, 0xD3}, {0x3C, 0x82, 0xB4}, {0x16, 0x48, 0x74}
    };

    private static final double DARK_FROM = 0.62;

    private Palette() {}

    static String series(int number) {
        return SERIES.get(number % SERIES.size());
    }

    static List<Double> dashes(int number) {
        return DASHES.get(number % DASHES.size());
    }

    /** The colour for a place between pale (0) and dark (1). */
    static String ramp(double place) {
        double position = Math.max(0, Math.min(1, place)) * (RAMP.length - 1);
        int from = (int) Math.min(RAMP.length - 2, Math.floor(position));
        double part = position - from;
        int[] colour = new int[3];
        for (int i = 0; i < 3; i++) {
            colour[i] = (int) Math.round(RAMP[from][i] + part * (RAMP[from + 1][i] - RAMP[from][i]));
        }
        return String.format("#%02X%02X%02X", colour[0], colour[1], colour[2]);
    }

    /** The letters that can be read on that colour. */
    static String onRamp(double place) {
        return place > DARK_FROM ? WHITE : INK;
    }
}
