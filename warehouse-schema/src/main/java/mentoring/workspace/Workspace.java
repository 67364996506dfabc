package mentoring.workspace;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of one user: settings, deliveries, landed batches, releases, reports. Only paths, no behaviour. */
public record Workspace(Path root) {
    public static final String SETTINGS_FILE = "mentoring.yaml";

    /**
     * Opens an existing workspace.
     *
     * @throws UserError when the folder holds no {@value #SETTINGS_FILE}
     */
    public static Workspace open(Path root) {
        Workspace workspace = new Workspace(root.toAbsolutePath().normalize());
        if (!Files.isRegularFile(workspace.settingsFile())) {
            throw new UserError(
                    ExitCode.WORKSPACE,
                    "В папке " + root + " нет файла " + SETTINGS_FILE
                            + "; укажите рабочую папку ключом -w или создайте её: mentoring init ПАПКА.",
                    "The folder " + root + " has no " + SETTINGS_FILE
                            + "; name a workspace with -w or make one: mentoring init DIR.");
        }
        return workspace;
    }

    public Path settingsFile() {
        return root.resolve(SETTINGS_FILE);
    }

    public Path inbox() {
        return root.resolve("inbox");
    }

    public Path landed() {
        return root.resolve("landed");
    }

    public Path quarantine() {
        return root.resolve("quarantine");
    }

    public Path returned() {
        return root.resolve("returned");
    }

    public Path warehouse() {
        return root.resolve("warehouse");
    }

    public Path reports() {
        return root.resolve("reports");
    }

    /** Editable texts of the reports (Markdown). */
    public Path texts() {
        return root.resolve("texts");
    }

    /** Keys, identities and original files: readable by the owner only. */
    public Path privateFolder() {
        return root.resolve("private");
    }

    public Path lockFile() {
        return root.resolve(".lock");
    }
}
