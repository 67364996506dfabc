/**
 * Curves, summaries, incidences and tests of retention. The models count persons by place, days and cause; here they are
 * sorted into the cells of the tables (level × breakdown × group × method) and estimated.
 */
package mentoring.transform.outcomes.retention;
