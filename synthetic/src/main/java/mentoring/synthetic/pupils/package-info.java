/** Pupils who move up through the grades, who teaches them, and what they reach in tests, exams and olympiads. */
package mentoring.synthetic.pupils;
