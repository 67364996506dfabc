package mentoring.reports;

/** What a report can be about. */
public enum Subject {
    /** Every territory with values in the campaign: municipalities, the region, the country. */
    TERRITORY,
    MUNICIPALITY,
    REGION,
    SCHOOL;

    /** Whether a territory of that level is such a subject. */
    public boolean includes(String level) {
        return switch (this) {
            case TERRITORY -> !level.equals("school");
            case MUNICIPALITY -> level.equals("municipality");
            case REGION -> level.equals("region");
            case SCHOOL -> level.equals("school");
        };
    }
}
