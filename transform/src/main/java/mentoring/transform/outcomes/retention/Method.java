package mentoring.transform.outcomes.retention;

/**
 * How a curve is estimated.
 *
 * @param code of the list retention_method
 * @param origin month from which persons are followed
 */
record Method(String code, int origin) {
    static final Method KAPLAN_MEIER = new Method("kaplan_meier", 0);
    /** The group is fixed by what had happened until then, among those still in service. */
    static final Method LANDMARK_6 = new Method("landmark_6", 6);

    static final Method LANDMARK_12 = new Method("landmark_12", 12);
}
