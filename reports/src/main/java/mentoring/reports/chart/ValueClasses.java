package mentoring.reports.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Classes of a map: value v is in class i when breaks[i] ≤ v &lt; breaks[i + 1]; the last class holds its upper limit too.
 *
 * @param breaks ascending limits, one more than classes, in the unit of the exact values
 */
public record ValueClasses(List<Double> breaks) {

    public ValueClasses {
        if (breaks.size() < 3 || breaks.size() > 6) {
            throw new IllegalArgumentException("2 to 5 classes, not " + (breaks.size() - 1));
        }
        for (int i = 1; i < breaks.size(); i++) {
            if (breaks.get(i) <= breaks.get(i - 1)) {
                throw new IllegalArgumentException("Limits must ascend: " + breaks);
            }
        }
    }

    /** Quarters of the whole range of shares: the same classes in every year and territory. */
    public static ValueClasses quarters() {
        return new ValueClasses(List.of(0.0, 0.25, 0.5, 0.75, 1.0));
    }

    /** Equal steps over the values that there are, with round limits. */
    public static ValueClasses of(List<Double> values, int classes) {
        double low = values.stream().mapToDouble(v -> v).min().orElse(0);
        double high = values.stream().mapToDouble(v -> v).max().orElse(1);
        double rough = Math.max(high - low, 1e-9) / classes;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * 10;
        for (double nice : new double[] {1, 2, 2.5, 5}) {
            if (nice * power * classes + Math.floor(low / (nice * power)) * nice * power >= high) {
                step = nice * power;
                break;
            }
        }
        double start = Math.floor(low / step) * step;
        List<Double> breaks = new ArrayList<>();
        for (int i = 0; i <= classes; i++) {
            breaks.add(start + i * step);
        }
        return new ValueClasses(breaks);
    }

    public int count() {
        return breaks.size() - 1;
    }

    public int of(double value) {
        for (int i = count() - 1; i > 0; i--) {
            if (value >= breaks.get(i)) {
                return i;
            }
        }
        return 0;
    }
}
