import java.util.List;

/** One column of a form: its headers (the main one first) and, where it holds codes, the list. */
record Column(String code, String list, List<String> headers) {
    /** Headers marked with ! hold the last day; the fact's own date is one day later. */
    static boolean lastDay(String header) {
        return header.startsWith("!");
    }

    static String shown(String header) {
        return lastDay(header) ? header.substring(1) : header;
    }
}
