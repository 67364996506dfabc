package mentoring.reports.cycle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mentoring.reports.shared.CampaignData.Unit;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.words.NaturalOrder;

/**
 * Municipalities of like size in the same region: those whose number of teaching staff (of schools where it is not
 * known) is nearest by ratio. Not those that do best: a comparison with like, not a rating.
 */
final class Neighbours {
    private static final int HOW_MANY = 5;
    /** Half or twice the size is still alike. */
    private static final double LIKE = 2;

    private static final String STAFF = "iz12";

    private final CycleKit kit;
    private final boolean byStaff;
    private final List<Unit> all;

    Neighbours(CycleKit kit) {
        this.kit = kit;
        String region = kit.territory().parent();
        this.all = region == null ? List.of() : kit.data().below(region, "municipality");
        this.byStaff = own().map(u -> staff(u) != null).orElse(false);
    }

    private Optional<Unit> own() {
        return all.stream().filter(u -> u.code().equals(kit.territory().code())).findFirst();
    }

    boolean byStaff() {
        return byStaff;
    }

    /** By name; empty when the region has no municipality of half to twice the size. */
    List<Unit> nearest() {
        Optional<Unit> own = own();
        if (own.isEmpty() || size(own.get()) == null || size(own.get()) == 0) {
            return List.of();
        }
        double size = size(own.get());
        return all.stream()
                .filter(u -> !u.code().equals(own.get().code()))
                .filter(u -> size(u) != null && Math.abs(Math.log(size(u) / size)) <= Math.log(LIKE))
                .sorted(Comparator.comparing((Unit u) -> Math.abs(Math.log(size(u) / size)))
                        .thenComparing(Unit::code))
                .limit(HOW_MANY)
                .sorted(Comparator.comparing(Unit::name, new NaturalOrder()))
                .toList();
    }

    private Long size(Unit unit) {
        return byStaff ? staff(unit) : schools(unit);
    }

    private static Long staff(Unit unit) {
        return denominator(unit.cell(STAFF));
    }

    private Long schools(Unit unit) {
        return denominator(unit.cell(kit.coverageCell().key().indicator()));
    }

    private static Long denominator(IndicatorCell cell) {
        return cell == null || cell.hidden() ? null : cell.denominator();
    }
}
