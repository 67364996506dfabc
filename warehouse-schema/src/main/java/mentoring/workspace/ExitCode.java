package mentoring.workspace;

/** Exit codes of the command line: fixed numbers that scripts rely on. */
public enum ExitCode {
    DONE(0),
    BUG(1),
    ARGUMENTS(2),
    WORKSPACE(10),
    NOTHING_READ(11),
    QUARANTINED(12),
    CONTRACT_BROKEN(13),
    REPORT(14),
    LOCKED(15),
    VERIFICATION(16);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
