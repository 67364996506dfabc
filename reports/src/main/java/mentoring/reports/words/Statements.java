package mentoring.reports.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.reports.tree.NumberRun;
import mentoring.reports.tree.NumberRun.State;
import mentoring.reports.tree.NumberRun.Unit;
import mentoring.reports.tree.Run;

/**
 * Conclusions that every report words alike. Each is guarded: without an interval nothing is compared, an interval
 * with zero in it claims no direction, associations are never called effects, and a value that cannot be printed is
 * said to be hidden, not reported or without meaning.
 */
public final class Statements {
    private final Words words;

    /** @param words of the report's language; the sentences are the shared ones */
    public Statements(Words words) {
        this.words = words;
    }

    /**
     * «Доля школ с приказом за год выросла на 3,2 п.п. (95 % ДИ от 1,0 до 5,4 п.п.).»
     *
     * @param subject nominative, feminine as «доля …» is, capitalised
     * @param change distance without sign ({@link Numbers#distance})
     * @param low lower limit as a signed number of points
     * @param high upper limit
     */
    public Optional<List<Run>> change(String subject, NumberRun change, NumberRun low, NumberRun high) {
        return guarded("statement.change", subject, null, change, low, high);
    }

    /**
     * «Доля … выше, чем в регионе, на 3,2 п.п. (95 % ДИ …)», or that the two cannot be told apart.
     *
     * @param other what it is compared with, to follow «чем»: «в среднем по региону»
     */
    public Optional<List<Run>> comparison(
            String subject, String other, NumberRun distance, NumberRun low, NumberRun high) {
        return guarded("statement.comparison", subject, other, distance, low, high);
    }

    /**
     * «Участие в наставничестве связано с более высокой закрепляемостью: разность +4,2 п.п. (95 % ДИ …). Это связь, а не
     * доказанное влияние.»
     *
     * @param factor nominative, neuter («участие …»), capitalised
     * @param outcome instrumental («закрепляемостью через год»)
     */
    public Optional<List<Run>> association(
            String factor, String outcome, NumberRun estimate, NumberRun low, NumberRun high) {
        return guarded("statement.association", factor, outcome, estimate, low, high);
    }

    private Optional<List<Run>> guarded(
            String key, String subject, String other, NumberRun value, NumberRun low, NumberRun high) {
        if (!value.isKnown() || !low.isKnown() || !high.isKnown()) {
            return Optional.empty();
        }
        Verdict verdict = Verdict.of(low.value().doubleValue(), high.value().doubleValue());
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("subject", subject);
        arguments.put("other", other == null ? "" : other);
        arguments.put("value", value);
        arguments.put("low", low);
        arguments.put("high", high);
        return Optional.of(words.runs(key + "." + verdict.key(), arguments));
    }

    /**
     * The share as a phrase by the fixed bands: «более половины школ (61 из 100, 61,0 %)».
     *
     * @param many what is counted, genitive plural
     */
    public Optional<List<Run>> share(String many, NumberRun n, NumberRun total, NumberRun share) {
        if (!n.isKnown()
                || !total.isKnown()
                || !share.isKnown()
                || total.value().signum() == 0) {
            return Optional.empty();
        }
        String band = Quantifier.of(n.value().longValueExact(), total.value().longValueExact())
                .key();
        return Optional.of(words.runs(
                "statement.share", Map.of("band", band, "many", many, "n", n, "total", total, "share", share)));
    }

    /**
     * Why a value is not printed, as a sentence: «Значение показателя скрыто: за ним стоит слишком мало людей.»
     *
     * @param subject nominative, neuter («значение показателя»), capitalised
     */
    public Optional<String> unprinted(String subject, NumberRun number) {
        return number.state() == State.KNOWN
                ? Optional.empty()
                : Optional.of(words.text(
                        "statement.unprinted." + number.state().name().toLowerCase(java.util.Locale.ROOT),
                        Map.of("subject", subject)));
    }

    /** «95 % ДИ 52,1–68,0 %»; empty when a limit is not known. */
    public Optional<List<Run>> interval(NumberRun low, NumberRun high) {
        if (!low.isKnown() || !high.isKnown()) {
            return Optional.empty();
        }
        String key = low.unit() == Unit.SHARE ? "statement.interval" : "statement.interval.points";
        return Optional.of(words.runs(key, Map.of("low", low, "high", high)));
    }
}
