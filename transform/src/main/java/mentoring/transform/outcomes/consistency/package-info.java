/** Contradictions in published figures, and between them and the facts, by families of rules. */
package mentoring.transform.outcomes.consistency;
