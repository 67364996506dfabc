package mentoring.ingest.ooxml;

/**
 * A comment on a cell.
 *
 * @param column from 0
 * @param row from 1
 */
public record Note(int column, long row, String text) {}
