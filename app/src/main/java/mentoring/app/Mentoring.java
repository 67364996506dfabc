package mentoring.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: without a command it explains itself. */
@Command(
        name = "mentoring",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        subcommands = {
            DemoCommand.class,
            InitCommand.class,
            TemplateCommand.class,
            CheckCommand.class,
            LoadCommand.class,
            BuildCommand.class,
            ReportCommand.class,
            QueryCommand.class,
            ExplainCommand.class,
            ExportCommand.class,
            ReleaseCommand.class,
            StatusCommand.class,
            GenerateCommand.class,
            BenchCommand.class,
            DocsCommand.class,
            CommandLine.HelpCommand.class
        })
final class Mentoring implements Runnable {
    @Mixin
    private final CommonOptions options;

    @Spec
    private CommandSpec spec;

    Mentoring(Session session) {
        this.options = session.options();
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
