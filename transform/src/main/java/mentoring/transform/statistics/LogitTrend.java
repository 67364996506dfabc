package mentoring.transform.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A straight line through the logits of shares by year, by ordinary least squares.
 *
 * <p>Logit of a year = ln((n + ½)/(N − n + ½)) (Haldane–Anscombe, so that 0 and 100 % have one). Forecast for year t: the
 * line at t, back on the share scale; interval: prediction interval of the line, ± t(0.975, k − 2)·s·√(1 + 1/k + (t − t̄)²/Σ(tᵢ −
 * t̄)²), back on the share scale, for k years and residual deviation s. A forecast of what goes on as it did: with few years the
 * interval is wide, and rightly so; changes of definition or of policy are not in it. Source: any textbook on
 * regression; R {@code predict(lm(logit ~ year), interval = "prediction")}.
 */
public final class LogitTrend {
    /**
     * One year.
     *
     * @param n that have the property, of
     * @param total all, ≥ 1
     */
    public record Point(int year, long n, long total) {}

    /** A forecast share with its 95 % prediction interval, all strictly between 0 and 1 up to rounding. */
    public record Forecast(double value, double low, double high) {}

    private final int points;
    private final double meanYear;
    private final double meanLogit;
    private final double slope;
    private final double spread;
    private final double deviation;

    private LogitTrend(List<Point> series) {
        points = series.size();
        meanYear = series.stream().mapToDouble(Point::year).sum() / points;
        meanLogit = series.stream().mapToDouble(LogitTrend::logit).sum() / points;
        double squares = 0;
        double products = 0;
        for (Point point : series) {
            squares += (point.year() - meanYear) * (point.year() - meanYear);
            products += (point.year() - meanYear) * (logit(point) - meanLogit);
        }
        spread = squares;
        slope = products / squares;
        double rest = 0;
        for (Point point : series) {
            double off = logit(point) - line(point.year());
            rest += off * off;
        }
        deviation = StrictMath.sqrt(rest / (points - 2));
    }

    /**
     * @param series at least three different years
     * @throws IllegalArgumentException when there are fewer
     */
    public static LogitTrend fit(List<Point> series) {
        if (series.stream().map(Point::year).distinct().count() < 3) {
            throw new IllegalArgumentException("three years wanted, got " + series.size());
        }
        return new LogitTrend(series);
    }

    private static double logit(Point point) {
        return StrictMath.log((point.n() + 0.5) / (point.total() - point.n() + 0.5));
    }

    private double line(int year) {
        return meanLogit + slope * (year - meanYear);
    }

    public Forecast at(int year) {
        double off = year - meanYear;
        double half = TDistribution.of(points - 2d).inverseSurvivalProbability(0.025)
                * deviation
                * StrictMath.sqrt(1 + 1d / points + off * off / spread);
        double centre = line(year);
        return new Forecast(share(centre), share(centre - half), share(centre + half));
    }

    private static double share(double logit) {
        return logit >= 0 ? 1 / (1 + StrictMath.exp(-logit)) : StrictMath.exp(logit) / (1 + StrictMath.exp(logit));
    }
}
