package mentoring.ingest.land;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mentoring.workspace.ExitCode;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.UserError;
import mentoring.workspace.Workspace;

/**
 * The secret under which person ids become pseudonyms. It lives in the private folder only; beside the landed data lies
 * a fingerprint, so that another key is noticed before it makes new persons of everybody.
 */
public final class PseudonymKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final String CHECKED_TEXT = "mentoring-warehouse key check";

    private final SecretKeySpec secret;

    private PseudonymKey(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /** Makes the key of a new workspace; an existing one is never replaced. */
    public static PseudonymKey create(Workspace workspace) {
        return create(workspace, new SecureRandom());
    }

    static PseudonymKey create(Workspace workspace, SecureRandom random) {
        Path file = file(workspace);
        if (!Files.exists(file)) {
            byte[] secret = new byte[BYTES];
            random.nextBytes(secret);
            StreamedFile.writePrivate(
                    file, (HexFormat.of().formatHex(secret) + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        return open(workspace);
    }

    /**
     * Reads the key of a workspace.
     *
     * @throws UserError when it is missing, damaged, or not the key under which the landed data were made
     */
    public static PseudonymKey open(Workspace workspace) {
        PseudonymKey key = new PseudonymKey(read(file(workspace)));
        Path fingerprint = fingerprintFile(workspace);
        if (!Files.exists(fingerprint)) {
            SafeFiles.write(fingerprint, (key.fingerprint() + "\n").getBytes(StandardCharsets.US_ASCII));
        } else if (!key.fingerprint().equals(readText(fingerprint))) {
            throw new UserError(
                    ExitCode.WORKSPACE,
                    "Ключ псевдонимов " + file(workspace) + " – не тот, с которым загружены прежние сведения; верните"
                            + " прежний ключ из резервной копии.",
                    "The pseudonym key " + file(workspace) + " is not the one under which the landed data were made;"
                            + " restore the former key from a backup.");
        }
        return key;
    }

    /** A calculator of codes under this key; one per thread. */
    Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    private String fingerprint() {
        byte[] code = mac().doFinal(CHECKED_TEXT.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(code).substring(0, BYTES);
    }

    private static Path file(Workspace workspace) {
        return workspace.privateFolder().resolve("pseudonym.key");
    }

    private static Path fingerprintFile(Workspace workspace) {
        return workspace.landed().resolve("key.fingerprint");
    }

    private static byte[] read(Path file) {
        if (!Files.exists(file)) {
            throw new UserError(
                    ExitCode.WORKSPACE,
                    "Нет ключа псевдонимов " + file + "; верните его из резервной копии или создайте рабочую папку"
                            + " заново: mentoring init ПАПКА.",
                    "The pseudonym key " + file + " is missing; restore it from a backup or make a new workspace:"
                            + " mentoring init DIR.");
        }
        try {
            byte[] secret = HexFormat.of().parseHex(readText(file));
            if (secret.length == BYTES) {
                return secret;
            }
        } catch (IllegalArgumentException e) {
            // not hexadecimal: the same sentence as for a wrong length
        }
        throw new UserError(
                ExitCode.WORKSPACE,
                "Ключ псевдонимов " + file + " повреждён (нужны 64 шестнадцатеричные цифры); верните его из резервной"
                        + " копии.",
                "The pseudonym key " + file + " is damaged (64 hexadecimal digits are wanted); restore it from a"
                        + " backup.");
    }

    private static String readText(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip();
        } catch (IOException e) {
            throw new UserError(
                    ExitCode.WORKSPACE,
                    "Файл " + file + " не читается; проверьте права.",
                    "The file " + file + " cannot be read; check its permissions.",
                    e);
        }
    }
}
