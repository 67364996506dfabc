/** The fictitious world: territories, schools, people at work, mentoring and everything a region reports about it. */
package mentoring.synthetic.world;
