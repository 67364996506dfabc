package mentoring.ingest.value;

import mentoring.workspace.Text;

/**
 * Why a cell's content cannot be taken.
 *
 * @param rule stable id of the broken rule
 * @param expected what would have been right
 * @param message one sentence for the sender; never repeats the cell's content
 */
public record Problem(String rule, Text expected, Text message) {

    static Problem of(String rule, String expectedRu, String expectedEn, String ru, String en) {
        return new Problem(rule, new Text(expectedRu, expectedEn), new Text(ru, en));
    }
}
