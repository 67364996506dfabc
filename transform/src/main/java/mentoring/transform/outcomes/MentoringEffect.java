package mentoring.transform.outcomes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mentoring.transform.outcomes.EffectPanel.Member;
import mentoring.transform.statistics.Estimate;
import mentoring.transform.statistics.GroupTimeEffect;
import mentoring.transform.statistics.GroupTimeEffect.Effect;
import mentoring.transform.statistics.Interval;
import mentoring.transform.statistics.WaldTest;

/**
 * Table mentoring_effect: group-time difference-in-differences by event time, for regions and the country, and for
 * municipalities with at least 40 schools in the comparison. Contrast {@code not_yet_mentored} is one event time,
 * {@code not_yet_mentored_average} (printed at event time 0) the mean of all from 0 on.
 */
public final class MentoringEffect implements Computation {
    static final String CONTRAST = "not_yet_mentored";
    static final String AVERAGE = CONTRAST + "_average";
    private static final String METHOD = "group_time_did";
    private static final int FIRST = -4;
    private static final int LAST = 5;

    /** Fewer people on either side are too near to single ones. */
    private static final int MIN_UNITS = 3;

    /** With fewer clusters the intervals are too short (Cameron and Miller 2015). */
    private static final int ENOUGH_CLUSTERS = 40;

    private static final String NOTE =
            "Это связь (association), а не доказанная причина: сравниваются те, у кого есть наставник, и сопоставимые, у"
                    + " кого его ещё нет.";
    private static final String FEW = " Организаций меньше 40: интервал может быть слишком узким.";
    private static final String SMALL = " Малая база: значение не публикуется.";

    @Override
    public String table() {
        return "mentoring_effect";
    }

    @Override
    public void compute(Iterator<Prepared> prepared, Consumer<List<Object>> rows) {
        for (EffectPanel panel : EffectPanel.read(prepared)) {
            for (String level : List.of("municipality", "region", "country")) {
                panel.byTerritory(level)
                        .forEach((code, members) -> new Territory(panel.outcome(), level, code, rows).write(members));
            }
        }
    }

    /** One outcome in one territory. */
    private record Territory(String outcome, String level, String code, Consumer<List<Object>> rows) {

        private void write(List<Member> members) {
            GroupTimeEffect effects = GroupTimeEffect.fit(
                    units(members), (unit, cohort) -> members.get(unit).comparable(cohort), FIRST, LAST);
            Optional<Effect> after = effects.after();
            if (after.isEmpty() || level.equals("municipality") && after.get().clusters() < ENOUGH_CLUSTERS) {
                return;
            }
            Double pretrend = effects.leads()
                    .map(WaldTest::pValue)
                    .filter(Double::isFinite)
                    .orElse(null);
            for (int eventTime : effects.eventTimes()) {
                row(CONTRAST, eventTime, effects.effect(eventTime).orElseThrow(), pretrend);
            }
            rows.accept(row(CONTRAST, -1, null, null, null, 0d, null, null, null, pretrend, NOTE));
            row(AVERAGE, 0, after.get(), pretrend);
        }

        private static List<GroupTimeEffect.Unit> units(List<Member> members) {
            Map<String, Integer> clusters = new HashMap<>();
            List<GroupTimeEffect.Unit> units = new ArrayList<>();
            for (Member member : members) {
                int cluster = clusters.computeIfAbsent(member.school(), s -> clusters.size());
                units.add(new GroupTimeEffect.Unit(cluster, member.cohort(), member.values()));
            }
            return units;
        }

        private void row(String contrast, int eventTime, Effect effect, Double pretrend) {
            boolean small = effect.treated() < MIN_UNITS || effect.compared() < MIN_UNITS;
            Estimate estimate = effect.estimate();
            Optional<Interval> interval = small ? Optional.empty() : estimate.interval();
            boolean judged = interval.isPresent();
            rows.accept(row(
                    contrast,
                    eventTime,
                    (long) effect.treated(),
                    (long) effect.compared(),
                    (long) effect.clusters(),
                    small ? null : (Double) estimate.value(),
                    judged ? estimate.stdError() : null,
                    interval.map(Interval::low).orElse(null),
                    interval.map(Interval::high).orElse(null),
                    small ? null : pretrend,
                    NOTE + (small ? SMALL : effect.clusters() < ENOUGH_CLUSTERS ? FEW : "")));
        }

        private List<Object> row(
                String contrast,
                int eventTime,
                Long treated,
                Long compared,
                Long clusters,
                Double estimate,
                Double error,
                Double low,
                Double high,
                Double pretrend,
                String note) {
            return Arrays.asList(
                    outcome,
                    contrast,
                    (long) eventTime,
                    level,
                    code,
                    treated,
                    compared,
                    clusters,
                    estimate,
                    error,
                    low,
                    high,
                    pretrend,
                    METHOD,
                    note,
                    "show");
        }
    }
}
