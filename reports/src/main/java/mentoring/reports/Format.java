package mentoring.reports;

/** File formats of a report. */
public enum Format {
    PDF,
    HTML,
    /** For people who go on writing. */
    DOCX,
    /** Slides of the figures that carry a message. */
    PPTX,
    XLSX,
    CSV;

    public String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
