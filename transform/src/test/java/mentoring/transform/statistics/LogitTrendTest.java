package mentoring.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import mentoring.transform.statistics.LogitTrend.Forecast;
import mentoring.transform.statistics.LogitTrend.Point;
import org.junit.jupiter.api.Test;

class LogitTrendTest {

    /**
     * <pre>
     * R: y <- c(2021,2022,2023,2025); n <- c(12,18,20,27); N <- c(40,42,41,40)
     *    l <- log((n+.5)/(N-n+.5)); f <- lm(l ~ y)
     *    plogis(predict(f, data.frame(y=c(2026,2028)), interval="prediction"))
     * </pre>
     */
    @Test
    void predictsAsRDoes() {
        LogitTrend trend = LogitTrend.fit(List.of(
                new Point(2021, 12, 40), new Point(2022, 18, 42), new Point(2023, 20, 41), new Point(2025, 27, 40)));
        check(trend.at(2026), 0.7491056437468, 0.6165810707527, 0.8471776798188);
        check(trend.at(2028), 0.8623401157604, 0.7323978584785, 0.9348019353246);
    }

    private static void check(Forecast forecast, double value, double low, double high) {
        assertThat(forecast.value()).isCloseTo(value, within(1e-11));
        assertThat(forecast.low()).isCloseTo(low, within(1e-11));
        assertThat(forecast.high()).isCloseTo(high, within(1e-11));
    }

    @Test
    void allAndNobodyHaveAForecastInsideZeroAndOne() {
        Forecast forecast = LogitTrend.fit(
                        List.of(new Point(2021, 0, 30), new Point(2022, 10, 30), new Point(2023, 30, 30)))
                .at(2030);
        assertThat(forecast.low()).isBetween(0d, forecast.value());
        assertThat(forecast.high()).isBetween(forecast.value(), 1d);
    }

    @Test
    void twoYearsAreNoTrend() {
        assertThatThrownBy(() ->
                        LogitTrend.fit(List.of(new Point(2021, 1, 2), new Point(2022, 1, 2), new Point(2022, 2, 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
