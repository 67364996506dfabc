package mentoring.synthetic;

/** Names of the yearly campaigns. */
public final class Campaigns {
    private Campaigns() {}

    public static String id(int academicYear) {
        return "nastavnichestvo-" + (academicYear + 1) + "-05";
    }
}
