package mentoring.reports.picture;

import mentoring.reports.chart.BarChart;
import mentoring.reports.chart.Chart;
import mentoring.reports.chart.DemandSupplyChart;
import mentoring.reports.chart.DumbbellChart;
import mentoring.reports.chart.EventStudyChart;
import mentoring.reports.chart.ForecastChart;
import mentoring.reports.chart.FunnelChart;
import mentoring.reports.chart.GeoMap;
import mentoring.reports.chart.HeatTable;
import mentoring.reports.chart.QrSheet;
import mentoring.reports.chart.SlopeChart;
import mentoring.reports.chart.SurvivalChart;
import mentoring.reports.chart.TileMap;
import mentoring.workspace.Language;

/** Draws any chart. */
public final class Pictures {

    private Pictures() {}

    /**
     * @param language of the few words and the decimal sign that a picture adds itself
     */
    public static Picture of(Chart chart, Language language) {
        if (chart instanceof BarChart bars) {
            return BarPicture.of(bars);
        } else if (chart instanceof SurvivalChart survival) {
            return SurvivalPicture.of(survival);
        } else if (chart instanceof HeatTable heat) {
            return HeatPicture.of(heat, language);
        } else if (chart instanceof TileMap tiles) {
            return TileMapPicture.of(tiles, language);
        } else if (chart instanceof GeoMap map) {
            return GeoMapPicture.of(map, language);
        } else if (chart instanceof FunnelChart funnel) {
            return FunnelPicture.of(funnel, language);
        } else if (chart instanceof DumbbellChart dumbbell) {
            return DumbbellPicture.of(dumbbell);
        } else if (chart instanceof SlopeChart slope) {
            return SlopePicture.of(slope);
        } else if (chart instanceof DemandSupplyChart demand) {
            return DemandSupplyPicture.of(demand);
        } else if (chart instanceof ForecastChart forecast) {
            return ForecastPicture.of(forecast, language);
        } else if (chart instanceof QrSheet codes) {
            return QrPicture.of(codes);
        }
        return EventStudyPicture.of((EventStudyChart) chart, language);
    }
}
