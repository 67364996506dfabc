package mentoring.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import mentoring.synthetic.Generator;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.Size;
import mentoring.workspace.ExitCode;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the deliveries of a fictitious region and the truth about it. */
@Command(name = "generate")
final class GenerateCommand implements Runnable {

    /** What {@code --size} accepts. */
    enum SizeChoice {
        SMALL,
        REGION,
        BIG,
        NATION
    }

    @Option(names = "--size", paramLabel = "small|region|big|nation")
    private SizeChoice size = SizeChoice.REGION;

    @Option(names = "--seed", paramLabel = "N")
    private Long seed;

    @Option(names = "--parquet")
    private boolean parquet;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "${bundle:label.dir}")
    private Path out;

    private final Session session;

    GenerateCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (Files.exists(out) && !SafeFiles.children(out).isEmpty()) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Папка " + out + " не пуста; назовите новую, чтобы придуманные данные не смешались с другими.",
                    "The folder " + out + " is not empty; name a new one, so that invented data stay by themselves.");
        }
        Parameters parameters =
                seed == null ? Parameters.defaults() : Parameters.defaults().withSeed(seed);
        Generator.Request request = Generator.Request.of(Size.of(size.name().toLowerCase(Locale.ROOT)), out)
                .with(parameters);
        Generator.generate(parquet ? request.with(Generator.Format.PARQUET) : request);
        session.printText("generate.done", out);
    }
}
