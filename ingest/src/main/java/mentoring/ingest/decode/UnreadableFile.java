package mentoring.ingest.decode;

import mentoring.workspace.Text;

/** A delivered file that cannot be read as a table; carries the one sentence for its sender. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public UnreadableFile(String ru, String en) {
        super(en);
        this.text = new Text(ru, en);
    }

    public UnreadableFile(String ru, String en, Throwable cause) {
        super(en, cause);
        this.text = new Text(ru, en);
    }

    public Text text() {
        return text;
    }
}
