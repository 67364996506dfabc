/**
 * The statistics of the published tables, free of SQL, engines and contracts.
 *
 * <p>Common to all classes: counts are {@code long}, times are whole days (or any other integer unit, the same on both
 * sides), shares lie in 0…1, intervals are two-sided. What cannot be estimated is an empty {@code Optional}, never a
 * zero. Arithmetic is IEEE double with {@link java.lang.StrictMath}, summed in a fixed order, so the same input gives
 * the same bits on every machine; only p-values and quantiles of the t, F, χ² and beta distributions come from Apache
 * Commons Statistics. A wrong argument (a negative count, an exit before the entry) is an
 * {@link IllegalArgumentException}: callers check their data first.
 */
package mentoring.transform.statistics;
