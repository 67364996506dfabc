package mentoring.app;

import java.nio.file.Files;
import java.nio.file.Path;
import mentoring.synthetic.Generator;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.Size;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.Workspace;

/** The fictitious region of the demo: ten years of deliveries, a few of them with mistakes, and the truth beside them. */
final class SampleRegion {
    /** One row in this many has a wrong cell: enough to see quarantine at work, too few to move a figure much. */
    private static final double ERROR_RATE = 1 / 100_000.0;

    private SampleRegion() {}

    /** Draws the region into the inbox; an inbox that an earlier demo filled stays as it is. */
    static void into(Workspace workspace) {
        Path truth = workspace.root().resolve("truth");
        if (Files.exists(truth)) {
            return;
        }
        Path drawn = workspace.root().resolve(".drawn");
        SafeFiles.deleteTree(drawn);
        Parameters parameters = Parameters.defaults().withDirt(new Parameters.Dirt(ERROR_RATE, 1));
        Generator.generate(Generator.Request.of(Size.REGION, drawn).with(parameters));
        SafeFiles.deleteTree(workspace.inbox());
        SafeFiles.rename(drawn.resolve("deliveries"), workspace.inbox());
        SafeFiles.rename(drawn.resolve("truth"), truth);
        SafeFiles.deleteTree(drawn);
    }
}
