/** n and N; N = −1 for a count. */
record Share(int n, int of) {
    @Override
    public String toString() {
        return of < 0 ? String.valueOf(n) : n + "/" + of;
    }
}
