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

    /** A tick as printed: no more decimals than the step needs. */
    String text(double tick, double factor, char comma) {
        int decimals = Math.max(
                0,
                BigDecimal.valueOf(step * factor)
                        .round(new java.math.MathContext(3))
                        .stripTrailingZeros()
                        .scale());
        BigDecimal rounded = BigDecimal.valueOf(tick * factor).setScale(decimals, RoundingMode.HALF_UP);
        String text = (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
        return text.replace('.', comma).replace('-', '\u2212');
    }
}
