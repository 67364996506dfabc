package mentoring.synthetic.world;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

/**
 * One row of an input table over time: when it becomes known, when it changes, and what it says on a day.
 *
 * @param pair the pair whose issuer also issues the row's ids; null for rows whose ids anybody may use
 * @param ofRegion never delivered by a school
 * @param changes days on which the row becomes known or changes, in order
 */
public record Fact(String table, Pair pair, boolean ofRegion, LocalDate[] changes, Version version) {

    /** Values in the order of the contract's fields. */
    @FunctionalInterface
    public interface Version {
        Object[] at(LocalDate day, Ids ids);
    }

    static Fact ofSchool(String table, Version version, LocalDate... changes) {
        return new Fact(table, null, false, inOrder(changes), version);
    }

    static Fact ofRegion(String table, Version version, LocalDate... changes) {
        return new Fact(table, null, true, inOrder(changes), version);
    }

    static Fact ofPair(String table, Pair pair, Version version, LocalDate... changes) {
        return new Fact(table, pair, false, inOrder(changes), version);
    }

    private static LocalDate[] inOrder(LocalDate[] days) {
        LocalDate[] known = Arrays.stream(days).filter(Objects::nonNull).toArray(LocalDate[]::new);
        LocalDate first = known[0];
        for (int i = 1; i < known.length; i++) if (known[i].isBefore(first)) known[i] = first;
        return known;
    }

    public boolean knownAt(LocalDate day) {
        return !changes[0].isAfter(day);
    }

    /** Whether a delivery on {@code day} brings news to someone who was told on {@code before} (null = never). */
    public boolean newsSince(LocalDate before, LocalDate day) {
        if (!knownAt(day)) return false;
        for (LocalDate change : changes) {
            if (!change.isAfter(day) && (before == null || change.isAfter(before))) return true;
        }
        return false;
    }

    /** The date if it has come. */
    static LocalDate known(LocalDate date, LocalDate day) {
        return date == null || date.isAfter(day) ? null : date;
    }

    static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
