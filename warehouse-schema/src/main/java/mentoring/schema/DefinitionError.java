package mentoring.schema;

/** A mistake in a contract, code list, indicator or rule file: names the file, the place and the cure. */
public final class DefinitionError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DefinitionError(String file, String place, String problem, String cure) {
        super(file + ", " + place + ": " + problem + "; " + cure);
    }
}
