package mentoring.reports.tree;

/** One piece of content below a heading. */
public sealed interface Block permits Paragraph, BulletList, Table, Figure {}
