import java.util.List;

/** Several codes in one cell. */
record Codes(List<String> codes) {
    @Override
    public String toString() {
        return String.join(";", codes);
    }
}
