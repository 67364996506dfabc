package mentoring.reports;

/** File formats of a report. */
public enum Format {
    PDF,
    HTML,
    XLSX,
    CSV;

    public String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
