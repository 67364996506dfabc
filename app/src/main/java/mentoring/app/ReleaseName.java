package mentoring.app;

import mentoring.workspace.ExitCode;
import mentoring.workspace.UserError;

/** Names that a user may give to a release: they become file names. */
final class ReleaseName {

    private ReleaseName() {}

    static void require(String name) {
        if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}") || name.equals("current")) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Имя выпуска «" + name + "» не подходит: нужны буквы, цифры, точка, дефис, до 64 знаков, и не"
                            + " «current», например annual-2025.",
                    "The release name '" + name + "' will not do: use letters, digits, dot and hyphen, at most 64, and"
                            + " not 'current', for example annual-2025.");
        }
    }
}
