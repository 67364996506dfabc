/** What is true of the world, from its parameters alone and never from what was drawn. */
package mentoring.synthetic.truth;
