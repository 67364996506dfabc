package mentoring.reports.layout.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import mentoring.workspace.UserError;
import org.junit.jupiter.api.Test;

class SystemFontsTest {

    @Test
    void ordinaryMachineHasThem() {
        assertThatCode(SystemFonts::require).doesNotThrowAnyException();
    }

    /** A second Java that is told of a font configuration without fonts behaves like a machine without font libraries. */
    @Test
    void bareMachineIsToldWhatToInstall() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Dsun.awt.fontconfig=/dev/null",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareMachine.class.getName())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("No PDF: the system lacks its font libraries; install the packages");
    }

    /** Prints the sentence that the user would see. */
    static final class BareMachine {

        public static void main(String[] arguments) {
            try {
                SystemFonts.require();
            } catch (UserError e) {
                System.out.println(e.text().en());
            }
        }
    }
}
