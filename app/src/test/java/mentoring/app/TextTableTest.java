package mentoring.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void numbersStandToTheRight() {
        TextTable table = new TextTable("Показатель", "n", "Значение");
        table.row("Приказ", "50", "60,2\u00a0%").row("Пары", "148", "").row("Ёж", "1", "−0,5");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.print(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        Показатель    n  Значение
                        ──────────  ───  ────────
                        Приказ       50    60,2\u00a0%
                        Пары        148
                        Ёж            1      −0,5
                        """);
    }
}
