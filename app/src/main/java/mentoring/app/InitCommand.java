package mentoring.app;

import java.nio.file.Path;
import mentoring.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an empty workspace: settings with comments, folders, key of the pseudonyms, editable texts. */
@Command(name = "init")
final class InitCommand implements Runnable {
    @Parameters(paramLabel = "${bundle:label.dir}", descriptionKey = "init.dir")
    private Path directory;

    @Option(names = "--region", paramLabel = "${bundle:label.code}", defaultValue = "")
    private String region;

    private final Session session;

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        Workspace workspace =
                NewWorkspace.create(directory, region, session.messages().language());
        session.printText("init.done", workspace.root());
        session.say("init.next", workspace.inbox(), session.commandFor(workspace));
    }
}
