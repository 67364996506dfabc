package mentoring.reports.tree;

import java.util.List;

/**
 * A list of short paragraphs.
 *
 * @param numbered counted 1, 2, 3 instead of marked by dashes
 */
public record BulletList(boolean numbered, List<List<Run>> items) implements Block {}
