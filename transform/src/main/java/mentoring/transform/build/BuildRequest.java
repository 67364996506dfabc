package mentoring.transform.build;

import java.time.Instant;
import java.util.function.Consumer;

/**
 * How to build.
 *
 * @param engine {@code duckdb} or {@code spark}
 * @param sparkMaster for Spark: {@code local[*]} or the address of a cluster
 * @param codeVersion version of the program, recorded in the release
 * @param now the clock of the caller; recorded, never content
 */
public record BuildRequest(
        String engine, String sparkMaster, String codeVersion, Instant now, Consumer<StepReport> progress) {}
