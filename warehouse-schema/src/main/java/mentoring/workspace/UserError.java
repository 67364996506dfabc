package mentoring.workspace;

/**
 * Something that input, settings or the environment caused: one clear sentence (what we got, what we wanted, where,
 * what to try) and an exit code; never shown with a stack trace.
 */
public class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;
    private final ExitCode exitCode;

    public UserError(ExitCode exitCode, String ru, String en) {
        super(en);
        this.text = new Text(ru, en);
        this.exitCode = exitCode;
    }

    public UserError(ExitCode exitCode, String ru, String en, Throwable cause) {
        super(en, cause);
        this.text = new Text(ru, en);
        this.exitCode = exitCode;
    }

    public Text text() {
        return text;
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
