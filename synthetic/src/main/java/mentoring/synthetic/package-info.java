/** A fictitious region with known truth: same seed, same bytes. Knows the contracts, nothing of loading or building. */
package mentoring.synthetic;
