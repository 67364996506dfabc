package mentoring.reports.shared;

import java.util.ArrayList;
import java.util.List;
import mentoring.reports.tree.Block;
import mentoring.reports.tree.Section;

/** A section that leads into what the release has for it. */
public final class LedSection {
    private LedSection() {}

    /**
     * The lead ({@code <id>.lead}) and the parts, or one sentence ({@code none}) when all parts are empty.
     *
     * @param level of the heading, 1 or 2
     */
    @SafeVarargs
    public static Section of(Pen pen, int level, String id, List<Block>... parts) {
        List<Block> found = new ArrayList<>();
        for (List<Block> part : parts) {
            found.addAll(part);
        }
        String lead = found.isEmpty() ? "none" : id + ".lead";
        List<Block> blocks = new ArrayList<>(pen.prose().say(lead).paragraph());
        blocks.addAll(found);
        return new Section(level, id, pen.text(id + ".title"), blocks);
    }
}
