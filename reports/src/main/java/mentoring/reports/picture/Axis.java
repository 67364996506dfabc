package mentoring.reports.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A straight scale from values to points, with round ticks. Its ends are ticks: nothing hides beyond an axis. */
record Axis(double low, double high, double from, double to, double step) {
    private static final double[] NICE = {1, 2, 2.5, 5, 10};

    /**
     * An axis that covers the values and, where they are near, zero.
     *
     * @param from point of the low end
     * @param to point of the high end
     * @param steps about how many ticks
     */
    static Axis covering(double least, double most, double from, double to, int steps) {
        double span = Math.max(most - least, 1e-9);
        double power = Math.pow(10, Math.floor(Math.log10(span / steps)));
        double step = power * 10;
        for (double nice : NICE) {
            if (span / (nice * power) <= steps) {
                step = nice * power;
                break;
            }
        }
        // 1e-9: a value that is a tick but for the last bit is that tick.
        double low = Math.floor(least / step + 1e-9) * step;
        double high = Math.ceil(most / step - 1e-9) * step;
        return new Axis(low, high <= low ? low + step : high, from, to, step);
    }

    static Axis shares(double from, double to) {
        return new Axis(0, 1, from, to, 0.25);
    }

    double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        int count = (int) Math.round((high - low) / step);
        for (int i = 0; i <= count; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    /** Shares from zero up to a quarter, a half or the whole, whichever holds the largest. */
    static Axis sharesUpTo(double most, double from, double to) {
        double top = most <= 0.25 ? 0.25 : most <= 0.5 ? 0.5 : 1;
        return new Axis(0, top, from, to, top == 1 ? 0.25 : top / 5);
    }

    /** A tick as printed: no more decimals than the step needs, thousands in groups. */
    String text(double tick, double factor, char comma) {
        int decimals = Math.max(
                0,
                BigDecimal.valueOf(step * factor)
                        .round(new java.math.MathContext(3))
                        .stripTrailingZeros()
                        .scale());
        BigDecimal rounded = BigDecimal.valueOf(tick * factor).setScale(decimals, RoundingMode.HALF_UP);
        String text = (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
        String group = comma == ',' ? "\u00A0" : ",";
        int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        String whole = text.substring(0, point).replaceAll("(?<=\\d)(?=(\\d{3})+$)", group);
        return whole.replace('-', '\u2212') + text.substring(point).replace('.', comma);
    }
}
