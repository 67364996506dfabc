package mentoring.ingest.check;

import mentoring.schema.Severity;
import mentoring.workspace.Text;

/**
 * Something wrong or odd in a delivery, with its place.
 *
 * @param sheet empty for text files
 * @param row 1-based row of the sheet or line of the text file, 0 for the whole sheet
 * @param column letter of the column, empty for the whole row
 * @param header the column's header as delivered
 * @param field the contract's column, empty when there is none
 * @param rule stable id of the rule
 * @param found what stood there, hidden where it could tell who a person is
 */
public record Finding(
        String file,
        String sheet,
        long row,
        String column,
        String header,
        String table,
        String field,
        String rule,
        Severity severity,
        String found,
        Text expected,
        Text message) {}
