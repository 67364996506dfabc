/**
 * Tables that SQL prepares and Java finishes: curves, tests and intervals. A model counts, in integers; a {@link
 * mentoring.transform.outcomes.Computation} turns the counts into the rows of the contract.
 */
package mentoring.transform.outcomes;
