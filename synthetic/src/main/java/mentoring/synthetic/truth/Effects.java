package mentoring.synthetic.truth;

import java.util.Locale;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.pupils.ResultModel;

/** Planted effects by time since entering. */
final class Effects {
    private static final int FROM = -3;
    private static final int TO = 5;

    private Effects() {}

    static String csv(Parameters parameters) {
        StringBuilder csv = new StringBuilder("outcome,unit,time_since_entry,effect\n");
        ResultModel results = ResultModel.of(parameters);
        for (int time = FROM; time <= TO; time++) {
            double shift = time < 0 ? 0 : results.effectAfter(time);
            csv.append(String.format(Locale.ROOT, "results,pupil standard deviations,%d,%.4f\n", time, shift));
        }
        SurvivalCurves curves = new SurvivalCurves(parameters);
        for (int years = 1; years <= TO; years++) {
            double gain = curves.survival(false, true, parameters.firstYear(), 0, years)
                    - curves.survival(false, true, parameters.firstYear(), -1, years);
            csv.append(String.format(Locale.ROOT, "retention,share of the reference group,%d,%.6f\n", years, gain));
        }
        csv.append(String.format(
                Locale.ROOT, "hazard,ratio,0,%.4f\n", parameters.mentoring().hazardRatio()));
        csv.append(String.format(
                Locale.ROOT,
                "deficits,share of the maximum score,0,%.4f\n",
                parameters.mentoring().effectOnDeficits()));
        return csv.toString();
    }
}
