package mentoring.reports.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentoring.reports.chart.BarChart;
import mentoring.reports.chart.Chart;
import mentoring.reports.chart.DemandSupplyChart;
import mentoring.reports.chart.DumbbellChart;
import mentoring.reports.chart.EventStudyChart;
import mentoring.reports.chart.ForecastChart;
import mentoring.reports.chart.FunnelChart;
import mentoring.reports.chart.GeoMap;
import mentoring.reports.chart.HeatTable;
import mentoring.reports.chart.SlopeChart;
import mentoring.reports.chart.SurvivalChart;
import mentoring.reports.chart.TileMap;
import mentoring.reports.chart.ValueClasses;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.State;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.words.Numbers;
import mentoring.workspace.Language;

/** One invented chart of every kind, with the troubles that real ones have: long names, close ends, unknown values. */
public final class SampleCharts {
    private static final Numbers NUMBERS = new Numbers(Language.RU);
    private static final ReleaseCell CELL = ReleaseCell.of("sample", "value", "id", "1");

    private SampleCharts() {}

    public static NumberRun share(double value) {
        return NUMBERS.share(BigDecimal.valueOf(value), CELL);
    }

    public static NumberRun count(long value) {
        return NUMBERS.count(value, CELL);
    }

    static NumberRun unknown(State state) {
        return NUMBERS.unprinted(state, Unit.SHARE, CELL);
    }

    public static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>();
        all.put("survival", survival());
        all.put("triangle", triangle());
        all.put("heat", heat());
        all.put("transition", transition());
        all.put("tiles", tiles());
        all.put("geo", geo());
        all.put("funnel", funnel());
        all.put("dumbbell", dumbbell());
        all.put("slope", slope());
        all.put("demand", demand());
        all.put("forecast", forecast());
        all.put("event", event());
        all.put("bars", bars());
        return all;
    }

    static BarChart bars() {
        return new BarChart(
                List.of(
                        new BarChart.Bar("1. Приказ о внедрении", share(0.602), share(0.9)),
                        new BarChart.Bar("2. Положение о наставничестве", unknown(State.HIDDEN), share(0.9))),
                "цель");
    }

    static SurvivalChart survival() {
        List<SurvivalChart.Curve> curves = new ArrayList<>();
        double[] falls = {0.006, 0.0095, 0.0102};
        String[] names = {"с наставником", "без наставника", "сельские школы"};
        for (int c = 0; c < 3; c++) {
            List<SurvivalChart.Step> steps = new ArrayList<>();
            List<NumberRun> risk = new ArrayList<>();
            for (int t = 0; t <= 60; t += 2) {
                double s = Math.exp(-falls[c] * t * (t > 10 ? 1 : 1.6));
                double half = 0.02 + t * 0.0016;
                boolean known = t > 0;
                steps.add(new SurvivalChart.Step(
                        t, s, known ? Math.max(0, s - half) : null, known ? Math.min(1, s + half) : null));
            }
            for (int t = 0; t <= 60; t += 12) {
                risk.add(count(412 - c * 130 - t * 4));
            }
            curves.add(
                    new SurvivalChart.Curve(names[c], steps, share(steps.get(30).survival()), risk));
        }
        return new SurvivalChart(
                "месяцев", "доля оставшихся", List.of(0, 12, 24, 36, 48, 60), "Под наблюдением", curves);
    }

    static HeatTable triangle() {
        List<HeatTable.Row> rows = new ArrayList<>();
        for (int cohort = 2018; cohort <= 2024; cohort++) {
            List<NumberRun> cells = new ArrayList<>();
            for (int k = 1; k <= 5; k++) {
                boolean seen = cohort + k <= 2025;
                cells.add(
                        !seen
                                ? null
                                : cohort == 2020 && k == 2
                                        ? unknown(State.HIDDEN)
                                        : share(1 - 0.11 * k + 0.01 * (cohort - 2018)));
            }
            rows.add(new HeatTable.Row(String.valueOf(cohort), count(180 + 7L * (cohort - 2018)), cells));
        }
        return new HeatTable(
                "Когорта",
                "лет после прихода",
                List.of("1", "2", "3", "4", "5"),
                rows,
                0.3,
                1,
                "N",
                "доля оставшихся в регионе");
    }

    static HeatTable heat() {
        List<String> columns = List.of(
                "предметные",
                "организаторские",
                "психолого-педагогические",
                "диагностические",
                "аналитические",
                "прогностические",
                "исследовательские");
        List<HeatTable.Row> rows = new ArrayList<>();
        String[] names = {
            "город Ижевск", "Завьяловский район", "Воткинский район", "Малопургинский район", "Якшур-Бодьинский район"
        };
        for (int r = 0; r < names.length; r++) {
            List<NumberRun> cells = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                cells.add(r == 3 && c == 4 ? unknown(State.MISSING) : share(((r * 37 + c * 53) % 100) / 100.0));
            }
            rows.add(new HeatTable.Row(names[r], null, cells));
        }
        return new HeatTable("Территория", null, columns, rows, 0, 1, null, "доля наставников, владеющих компетенцией");
    }

    static HeatTable transition() {
        List<String> states =
                List.of("в той же школе", "в другой школе", "в другом районе", "в отпуске", "выбыл", "неизвестно");
        List<HeatTable.Row> rows = new ArrayList<>();
        for (int year = 2021; year <= 2024; year++) {
            rows.add(new HeatTable.Row(
                    year + " → " + (year + 1),
                    count(5120 + year),
                    List.of(share(0.88), share(0.031), share(0.012), share(0.025), share(0.048), share(0.004))));
        }
        return new HeatTable("Годы", "где педагоги через год", states, rows, 0, 1, "N", "доля педагогов года");
    }

    static TileMap tiles() {
        List<TileMap.Tile> tiles = new ArrayList<>();
        String[] names = {
            "Ижевск",
            "Завьяловский район",
            "Воткинский",
            "Якшур-Бодьинский",
            "Игринский",
            "Можга",
            "Сарапул",
            "Глазов",
            "Кезский",
            "Малопургинский",
            "Увинский",
            "Селтинский"
        };
        for (int i = 0; i < names.length; i++) {
            NumberRun value = i == 5 ? unknown(State.MISSING) : i == 8 ? unknown(State.HIDDEN) : share(0.08 * i + 0.05);
            tiles.add(new TileMap.Tile(names[i], i % 4 + i / 8, i / 4, value, i == 3 || i == 11));
        }
        return new TileMap(tiles, ValueClasses.quarters(), "Доля школ, где действует система наставничества");
    }

    static GeoMap geo() {
        List<GeoMap.Area> areas = new ArrayList<>();
        String[] names = {"Северный", "Восточный", "Южный", "Западный"};
        double[][][] shapes = {
            {{51, 57.6}, {52.6, 58.2}, {54, 57.7}, {53, 57.2}, {51.8, 57.1}},
            {{53, 57.2}, {54, 57.7}, {54.3, 56.4}, {53, 56.3}},
            {{51.8, 57.1}, {53, 57.2}, {53, 56.3}, {54.3, 56.4}, {53.6, 55.9}, {51.6, 56.0}},
            {{51, 57.6}, {51.8, 57.1}, {51.6, 56.0}, {50.9, 56.5}}
        };
        for (int i = 0; i < names.length; i++) {
            List<GeoMap.Point> ring = new ArrayList<>();
            for (double[] p : shapes[i]) {
                ring.add(new GeoMap.Point(p[0], p[1]));
            }
            NumberRun value = i == 3 ? null : share(0.2 + 0.3 * i);
            areas.add(new GeoMap.Area("0" + i, names[i] + " район", List.of(ring), value, i == 1));
        }
        return new GeoMap(areas, ValueClasses.quarters(), "Доля молодых педагогов с наставником");
    }

    static FunnelChart funnel() {
        double p = 0.62;
        List<FunnelChart.Limit> limits = new ArrayList<>();
        for (int n = 4; n <= 90; n += 2) {
            double se = Math.sqrt(p * (1 - p) / n);
            limits.add(new FunnelChart.Limit(
                    n,
                    Math.max(0, p - 1.96 * se),
                    Math.min(1, p + 1.96 * se),
                    Math.max(0, p - 3.09 * se),
                    Math.min(1, p + 3.09 * se)));
        }
        List<FunnelChart.Unit> units = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            double size = 5 + (i * 29) % 84;
            double value = p + ((i * 17) % 11 - 5) / 5.0 * Math.sqrt(p * (1 - p) / size) * (i % 9 == 4 ? 4.2 : 1.1);
            value = Math.max(0, Math.min(1, value));
            boolean out = Math.abs(value - p) > 1.96 * Math.sqrt(p * (1 - p) / size);
            units.add(new FunnelChart.Unit("Район " + (i + 1), size, value, share(value), out));
        }
        return new FunnelChart("молодых педагогов", "доля с наставником", "регион", share(p), limits, units);
    }

    static DumbbellChart dumbbell() {
        return new DumbbellChart(
                "2024/25",
                "2025/26",
                List.of(
                        new DumbbellChart.Row("Приказ о внедрении", share(0.42), share(0.61)),
                        new DumbbellChart.Row("Положение о наставничестве", share(0.81), share(0.78)),
                        new DumbbellChart.Row(
                                "Персонализированная программа есть", unknown(State.MISSING), share(0.55)),
                        new DumbbellChart.Row("Раздел сайта", share(0.97), share(1.0))));
    }

    static SlopeChart slope() {
        return new SlopeChart(
                "2024/25",
                "2025/26",
                List.of(
                        new SlopeChart.Row("Удмуртская Республика", share(0.58), share(0.66), true),
                        new SlopeChart.Row("город Ижевск", share(0.71), share(0.73), false),
                        new SlopeChart.Row("Завьяловский район", share(0.44), share(0.64), false),
                        new SlopeChart.Row("Воткинский район", share(0.57), share(0.49), false),
                        new SlopeChart.Row("Малопургинский район", share(0.45), share(0.50), false)));
    }

    static DemandSupplyChart demand() {
        return new DemandSupplyChart(
                "Запрашивают, чел.",
                "Могут помочь, чел.",
                List.of(
                        new DemandSupplyChart.Row("методика предмета", count(1214), count(860)),
                        new DemandSupplyChart.Row("работа с родителями", count(640), count(210)),
                        new DemandSupplyChart.Row("ИКТ и цифровые средства обучения", count(320), count(905)),
                        new DemandSupplyChart.Row(
                                "аттестация", NUMBERS.unprinted(State.HIDDEN, Unit.COUNT, CELL), count(44))));
    }

    static ForecastChart forecast() {
        return new ForecastChart(
                List.of(
                        new ForecastChart.Observed(2019, share(0.31)),
                        new ForecastChart.Observed(2020, share(0.36)),
                        new ForecastChart.Observed(2021, share(0.34)),
                        new ForecastChart.Observed(2022, unknown(State.MISSING)),
                        new ForecastChart.Observed(2023, share(0.52)),
                        new ForecastChart.Observed(2024, share(0.58)),
                        new ForecastChart.Observed(2025, share(0.63))),
                List.of(
                        new ForecastChart.Expected(2026, share(0.68), 0.61, 0.75),
                        new ForecastChart.Expected(2027, share(0.73), 0.63, 0.83),
                        new ForecastChart.Expected(2028, share(0.77), 0.63, 0.91)),
                "ожидается",
                share(0.8),
                "цель 2028",
                List.of(2021));
    }

    static EventStudyChart event() {
        List<EventStudyChart.Point> points = new ArrayList<>();
        double[] estimates = {0.01, -0.004, 0, 0.021, 0.044, 0.052};
        for (int i = 0; i < estimates.length; i++) {
            double half = i == 2 ? 0 : 0.02 + 0.004 * i;
            NumberRun value = NUMBERS.points(BigDecimal.valueOf(estimates[i]), CELL);
            points.add(new EventStudyChart.Point(
                    i - 3, estimates[i], estimates[i] - half, estimates[i] + half, i == 2 ? null : value));
        }
        return new EventStudyChart(
                "лет от начала наставничества", "разность долей, п.п.", 100, "начало наставничества", points);
    }
}
