package mentoring.reports.tree;

import java.util.List;

/**
 * A heading and what stands under it.
 *
 * @param level 1 for chapters and appendices, 2 below
 * @param id stable within the report: anchor in HTML, anchor and bookmark in PDF
 */
public record Section(int level, String id, String title, List<Block> blocks) {}
