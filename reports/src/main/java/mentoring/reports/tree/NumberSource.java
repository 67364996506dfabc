package mentoring.reports.tree;

/** Where a printed number comes from. */
public sealed interface NumberSource permits CellKey, ReleaseCell, RowCount {}
