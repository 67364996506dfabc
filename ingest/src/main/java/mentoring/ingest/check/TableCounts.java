package mentoring.ingest.check;

/** Rows of one table of one file. */
public final class TableCounts {
    private long read;
    private long quarantined;
    private long warnings;

    void countRead() {
        read++;
    }

    public void countQuarantined(long rows) {
        quarantined += rows;
    }

    public void countWarnings(long findings) {
        warnings += findings;
    }

    /** Rows of data, without blank rows, headers and totals. */
    public long read() {
        return read;
    }

    public long quarantined() {
        return quarantined;
    }

    public long warnings() {
        return warnings;
    }
}
