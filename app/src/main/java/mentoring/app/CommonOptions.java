package mentoring.app;

import java.nio.file.Path;
import mentoring.workspace.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every command has; they may stand before or after the name of the command. */
final class CommonOptions {
    @Option(
            names = {"-w", "--workspace"},
            scope = ScopeType.INHERIT,
            order = 90,
            paramLabel = "${bundle:label.dir}")
    Path workspace;

    /** Read before parsing (help is already in that language); declared here for help and validation. */
    @Option(names = "--lang", scope = ScopeType.INHERIT, order = 91, paramLabel = "ru|en")
    Language lang;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            order = 92)
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            order = 93)
    boolean verbose;

    @Option(names = "--progress", scope = ScopeType.INHERIT, order = 94, paramLabel = "auto|json|none")
    Progress.Style progress = Progress.Style.AUTO;
}
