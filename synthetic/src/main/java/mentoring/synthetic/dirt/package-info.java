/** Errors and contradictions as they come in real deliveries, planted on purpose and written down. */
package mentoring.synthetic.dirt;
