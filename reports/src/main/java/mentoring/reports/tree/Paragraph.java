package mentoring.reports.tree;

import java.util.List;

/** Running text. */
public record Paragraph(List<Run> runs) implements Block {}
