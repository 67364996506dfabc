package mentoring.reports.chart;

import java.util.List;
import mentoring.reports.tree.NumberRun;

/**
 * What a figure shows, as data. Places of points are plain doubles; every number that is printed in the picture is a
 * {@link NumberRun} and thereby bound to the release.
 */
public sealed interface Chart
        permits BarChart,
                SurvivalChart,
                HeatTable,
                TileMap,
                GeoMap,
                FunnelChart,
                DumbbellChart,
                SlopeChart,
                DemandSupplyChart,
                ForecastChart,
                EventStudyChart,
                QrSheet {

    /** Every number that the picture prints, in reading order; nulls never. */
    List<NumberRun> printed();
}
