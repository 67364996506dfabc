package mentoring.reports.check;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.check.Passage.Kind;

/** Compares slides with the figures of a report that carry a message: one slide each, in their order. */
final class SlideCheck {
    private final List<Finding> findings = new ArrayList<>();
    private int numbers;

    int numbers() {
        return numbers;
    }

    /**
     * @param slides text of each, without the first
     */
    List<Finding> compare(List<String> slides, List<Passage> passages) {
        List<List<Passage>> expected = figures(passages);
        if (expected.size() != slides.size()) {
            findings.add(new Finding("slides", null, String.valueOf(expected.size()), String.valueOf(slides.size())));
        }
        for (int i = 0; i < Math.min(slides.size(), expected.size()); i++) {
            Comparison comparison = new Comparison(slides.get(i), expected.get(i), List.of());
            findings.addAll(comparison.run());
            numbers += comparison.numbers();
        }
        return findings;
    }

    /** Message, caption and notes of each figure that makes a slide. */
    private static List<List<Passage>> figures(List<Passage> passages) {
        List<List<Passage>> figures = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).kind() == Kind.MESSAGE) {
                List<Passage> figure = new ArrayList<>(List.of(passages.get(i), passages.get(i + 1)));
                for (int n = i + 2; n < passages.size() && passages.get(n).kind() == Kind.NOTE; n++) {
                    figure.add(passages.get(n));
                }
                figures.add(figure);
            }
        }
        return figures;
    }
}
