package mentoring.reports.cycle;

import java.util.List;
import mentoring.reports.shared.Indicator;
import mentoring.reports.shared.IndicatorCell;

/** The indicators that stand for the whole: young specialists with a mentor and schools that work by the model. */
final class Leading {
    private static final List<String> PREFERRED = List.of("iz11", "iz15");

    private Leading() {}

    /** Of another pack the first two shares that are not zero: nothing differs where nothing has happened. */
    static List<Indicator> of(CycleKit kit) {
        List<Indicator> shares = kit.data().shares();
        List<Indicator> preferred =
                shares.stream().filter(i -> PREFERRED.contains(i.code())).toList();
        return preferred.isEmpty()
                ? shares.stream().filter(i -> happens(kit, i)).limit(2).toList()
                : preferred;
    }

    private static boolean happens(CycleKit kit, Indicator indicator) {
        IndicatorCell cell = kit.data().own(indicator.code());
        return cell.isKnown() && cell.numerator() != null && cell.numerator() > 0;
    }
}
