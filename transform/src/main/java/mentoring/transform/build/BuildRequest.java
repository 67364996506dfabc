package mentoring.transform.build;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How to build.
 *
 * @param engine {@code duckdb} or {@code spark}
 * @param sparkMaster for Spark: {@code local[*]} or the address of a cluster
 * @param only tables, or layers such as {@code star}, to make with everything that they read; empty for a whole release
 * @param asKnownAt only deliveries of this day or before, or null for all; such a release never becomes the current one
 * @param codeVersion version of the program, recorded in the release
 * @param now the clock of the caller; recorded, never content
 */
public record BuildRequest(
        String engine,
        String sparkMaster,
        Set<String> only,
        LocalDate asKnownAt,
        String codeVersion,
        Instant now,
        Consumer<StepReport> progress) {}
