package mentoring.reports.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.reports.check.Passage.Kind;
import mentoring.reports.check.Passage.Piece;

/**
 * Goes through a text and the passages side by side. Between passages only furniture may stand: running heads, page
 * numbers, repeated heads of tables, marks of lists.
 */
final class Comparison {
    private static final Pattern PAGE = Pattern.compile("(Стр\\.\\d+из\\d+|Page\\d+of\\d+)");
    private static final Pattern MARK = Pattern.compile("(–|•|\\d{1,3}\\.)");
    /** Enough letters to know a passage again. */
    private static final int KNOWN = 12;

    private final Letters letters;
    private final List<Passage> passages;
    private final Set<String> furniture = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private int cursor;
    private int numbers;

    Comparison(String text, List<Passage> passages, List<String> furniture) {
        this.letters = Letters.of(text);
        this.passages = passages;
        furniture.stream().map(Letters::strip).filter(f -> !f.isEmpty()).forEach(this.furniture::add);
        passages.stream()
                .filter(p -> p.kind() == Kind.HEAD)
                .map(Comparison::letters)
                .forEach(this.furniture::add);
    }

    int numbers() {
        return numbers;
    }

    List<Finding> run() {
        List<Passage> facts =
                passages.stream().filter(p -> p.kind() == Kind.FACT).toList();
        List<Passage> body =
                passages.stream().filter(p -> p.kind() != Kind.FACT).toList();
        for (Passage fact : facts) {
            int at = letters.text().indexOf(Letters.strip(fact.pieces().get(0).text()), cursor);
            if (at >= 0) {
                cursor = at;
                compare(fact, List.of(), 0);
            } else {
                missing(fact);
            }
        }
        cursor = start(body);
        for (int i = 0; i < body.size(); i++) {
            skipFurniture(body.get(i));
            compare(body.get(i), body, i);
        }
        return findings;
    }

    /** The first heading is in the contents too: the real one is followed by its text. */
    private int start(List<Passage> body) {
        if (body.size() < 2) {
            return cursor;
        }
        String heading = letters(body.get(0));
        String next = letters(body.get(1));
        String known = heading + next.substring(0, Math.min(2, next.length()));
        int at = letters.text().indexOf(known, cursor);
        int last = letters.text().lastIndexOf(heading);
        return at >= 0 ? at : Math.max(last, cursor);
    }

    private static String letters(Passage passage) {
        StringBuilder text = new StringBuilder();
        passage.pieces().forEach(p -> text.append(Letters.strip(p.text())));
        return text.toString();
    }

    private void skipFurniture(Passage next) {
        String wanted = letters(next);
        boolean skipped = true;
        while (skipped && !wanted.isEmpty() && !letters.startsWith(wanted, cursor)) {
            skipped = false;
            for (String piece : furniture) {
                if (letters.startsWith(piece, cursor)) {
                    cursor += piece.length();
                    skipped = true;
                    break;
                }
            }
            skipped |= skip(PAGE) || next.kind() == Kind.ITEM && skip(MARK);
        }
    }

    private boolean skip(Pattern pattern) {
        Matcher matcher = pattern.matcher(letters.text());
        matcher.region(cursor, letters.length());
        if (matcher.lookingAt()) {
            cursor = matcher.end();
            return true;
        }
        return false;
    }

    private void compare(Passage passage, List<Passage> all, int index) {
        for (int i = 0; i < passage.pieces().size(); i++) {
            Piece piece = passage.pieces().get(i);
            String wanted = Letters.strip(piece.text());
            if (passage.kind() == Kind.FACT && i == 1 && letters.startsWith(":", cursor)) {
                cursor++; // labels of the title page end so in Word
            }
            numbers += piece.isNumber() ? 1 : 0;
            boolean there = letters.startsWith(wanted, cursor);
            if (there && (!piece.isNumber() || letters.endsNumber(cursor + wanted.length()))) {
                cursor += wanted.length();
            } else if (piece.isNumber()) {
                String found = letters.numberAt(cursor);
                findings.add(new Finding(place(passage, piece), piece.key(), piece.text(), found));
                cursor += found.length();
            } else if (!resume(passage, i, all, index)) {
                return;
            }
        }
    }

    /** Words differ: says so and looks for the same words further on, else for the next passage. */
    private boolean resume(Passage passage, int piece, List<Passage> all, int index) {
        Piece words = passage.pieces().get(piece);
        String wanted = Letters.strip(words.text());
        int near = letters.text().indexOf(wanted, cursor);
        boolean close = near >= 0 && near - cursor < 60 && wanted.length() > 2;
        String found = close
                ? letters.text().substring(cursor, near)
                : letters.text()
                        .substring(cursor, Math.min(letters.length(), cursor + Math.max(wanted.length(), KNOWN)));
        findings.add(new Finding(place(passage, words), null, words.text(), found));
        if (close) {
            cursor = near + wanted.length();
            return true;
        }
        passage.pieces().stream().skip(piece).filter(Piece::isNumber).forEach(p -> numbers++);
        for (int i = index + 1; i < all.size(); i++) {
            String start = letters(all.get(i));
            if (start.length() >= KNOWN) {
                int at = letters.text().indexOf(start.substring(0, KNOWN), cursor);
                if (at >= 0) {
                    cursor = at;
                    return false;
                }
            }
        }
        return false;
    }

    private void missing(Passage passage) {
        for (Piece piece : passage.pieces()) {
            if (piece.isNumber()) {
                findings.add(new Finding(passage.place(), piece.key(), piece.text(), ""));
            }
        }
    }

    private static String place(Passage passage, Piece piece) {
        return piece.column() < 0 ? passage.place() : passage.place() + "/" + (piece.column() + 1);
    }
}
