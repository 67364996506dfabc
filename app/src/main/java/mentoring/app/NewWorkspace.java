package mentoring.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mentoring.ingest.land.PseudonymKey;
import mentoring.workspace.ExitCode;
import mentoring.workspace.Language;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.UserError;
import mentoring.workspace.Workspace;

/** Makes the folder of a new user. */
final class NewWorkspace {

    private NewWorkspace() {}

    /**
     * Creates folders, key, texts and, last of all, the settings: only with them the folder is a workspace, so a killed
     * call can simply be repeated.
     *
     * @throws UserError when something already stands there
     */
    static Workspace create(Path directory, String region, Language language) {
        Workspace workspace = new Workspace(directory.toAbsolutePath().normalize());
        requireFree(workspace, directory);
        try {
            for (Path folder : List.of(
                    workspace.inbox(),
                    workspace.landed(),
                    workspace.quarantine(),
                    workspace.returned(),
                    workspace.warehouse(),
                    workspace.reports(),
                    workspace.texts())) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SafeFiles.createPrivateDirectory(workspace.privateFolder());
        PseudonymKey.create(workspace);
        copyTexts(workspace, language);
        String settings = resource(Workspace.SETTINGS_FILE).replace("{{region}}", region.replace("\"", ""));
        SafeFiles.write(workspace.settingsFile(), settings.getBytes(StandardCharsets.UTF_8));
        return workspace;
    }

    /** The report's own text, for the user to edit. */
    private static void copyTexts(Workspace workspace, Language language) {
        String ending = language == Language.EN ? "_en.md" : "_ru.md";
        Path text = workspace.texts().resolve("monitoring.md");
        if (!Files.exists(text)) {
            SafeFiles.write(
                    text, resource("/reports/monitoring/monitoring" + ending).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void requireFree(Workspace workspace, Path asGiven) {
        if (Files.exists(workspace.settingsFile())) {
            throw new UserError(
                    ExitCode.WORKSPACE,
                    "В папке " + asGiven + " уже есть рабочая папка mentoring; работайте в ней (ключ -w) или назовите"
                            + " другую.",
                    "The folder " + asGiven + " already is a workspace; work in it (option -w) or name another one.");
        }
        if (Files.exists(workspace.root()) && !Files.isDirectory(workspace.root())) {
            throw new UserError(
                    ExitCode.WORKSPACE,
                    asGiven + " – файл, а не папка; назовите папку, которой ещё нет.",
                    asGiven + " is a file, not a folder; name a folder that does not exist yet.");
        }
    }

    private static String resource(String name) {
        try (InputStream in = NewWorkspace.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
