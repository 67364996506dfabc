package mentoring.synthetic;

import java.util.Locale;

/** How large a world is drawn; schools are spread evenly over municipalities, municipalities over regions. */
public enum Size {
    SMALL(1, 1, 20),
    /** For proofs that need many regions. */
    MEDIUM(1, 8, 100),
    REGION(1, 30, 500),
    BIG(10, 300, 5_000),
    NATION(85, 2_550, 40_000);

    private final int regions;
    private final int municipalities;
    private final int schools;

    Size(int regions, int municipalities, int schools) {
        this.regions = regions;
        this.municipalities = municipalities;
        this.schools = schools;
    }

    public int regions() {
        return regions;
    }

    public int municipalities() {
        return municipalities;
    }

    public int schools() {
        return schools;
    }

    public static Size of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
