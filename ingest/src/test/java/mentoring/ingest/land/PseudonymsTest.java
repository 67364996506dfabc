package mentoring.ingest.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import mentoring.ingest.TestWorkspace;
import mentoring.workspace.UserError;
import mentoring.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymsTest {
    @TempDir
    Path folder;

    private Workspace workspace;
    private PseudonymKey key;

    @BeforeEach
    void makeKey() throws Exception {
        workspace = new TestWorkspace(folder).workspace();
        key = PseudonymKey.open(workspace);
    }

    /** Expected by: printf 'id\x1f\x1f17' | openssl dgst -sha256 -mac HMAC -macopt hexkey:0011…ff, first 32 digits. */
    @Test
    void tokensAreKeyedHashesOfIssuerAndId() {
        assertThat(new Pseudonyms(key, "").token("17")).isEqualTo("2f3d2e378f6655165e92f8bc57a35eb7");
        assertThat(new Pseudonyms(key, "Ш-1").token("17")).isEqualTo("0e5e0ad2ad93fba32a2905b16078535a");
        assertThat(new Pseudonyms(key, "Ш-1").regionToken("17")).isEqualTo("2f3d2e378f6655165e92f8bc57a35eb7");
        assertThat(new Pseudonyms(key, "").regionToken("17")).isNull();
    }

    @Test
    void personKeyTakesTheStrongestEvidence() {
        Pseudonyms region = new Pseudonyms(key, "");
        Pseudonyms school = new Pseudonyms(key, "Ш-1");
        LocalDate born = LocalDate.of(1990, 3, 12);
        String bySnils = region.personKey("17", "Петрова Анна", born, "11223344595");

        assertThat(school.personKey("5", null, null, "11223344595")).isEqualTo(bySnils);
        assertThat(region.personKey("17", "Петрова Анна", born, null)).isEqualTo(region.token("17"));
        assertThat(school.personKey("5", "Петрова Анна", null, null)).isEqualTo(school.token("5"));
        assertThat(school.personKey("5", "ПЕТРОВА-Сёмина  Анна ", born, null))
                .isEqualTo(new Pseudonyms(key, "Ш-2").personKey("6", "Петрова Семина Анна", born, null))
                .isNotEqualTo(school.token("5"));
    }

    @Test
    void aNewKeyIsPrivateAndStays() throws Exception {
        Workspace fresh = new Workspace(folder.resolve("fresh"));
        PseudonymKey.create(fresh);
        Path file = fresh.privateFolder().resolve("pseudonym.key");
        String secret = Files.readString(file);

        PseudonymKey.create(fresh);

        assertThat(Files.readString(file)).isEqualTo(secret).matches("[0-9a-f]{64}\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void aMissingDamagedOrOtherKeyIsNoticed() throws Exception {
        Path file = workspace.privateFolder().resolve("pseudonym.key");
        Files.writeString(file, "f".repeat(64));
        assertThatThrownBy(() -> PseudonymKey.open(workspace))
                .isInstanceOfSatisfying(
                        UserError.class, e -> assertThat(e.text().ru()).contains("не тот"));
        Files.writeString(file, "f".repeat(63));
        assertThatThrownBy(() -> PseudonymKey.open(workspace))
                .isInstanceOfSatisfying(
                        UserError.class, e -> assertThat(e.text().ru()).contains("повреждён"));
        Files.delete(file);
        assertThatThrownBy(() -> PseudonymKey.open(workspace))
                .isInstanceOfSatisfying(
                        UserError.class, e -> assertThat(e.text().ru()).contains("Нет ключа"));
    }
}
