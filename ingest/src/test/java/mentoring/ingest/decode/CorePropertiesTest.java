package mentoring.ingest.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorePropertiesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            <modified>2022-05-05T10:00:00Z</modified>,      2022-05-05
            <modified>2022-05-05T01:00:00+04:00</modified>, 2022-05-04
            <modified>вчера</modified>,                     -
            <created>2022-05-05T10:00:00Z</created>,        -
            <modified>2022-05-05,                           -
            """)
    void dayOfTheLastChange(String element, String day) {
        byte[] xml = ("<coreProperties>" + element + "</coreProperties>").getBytes(StandardCharsets.UTF_8);
        assertThat(CoreProperties.modified(new ByteArrayInputStream(xml)))
                .map(Object::toString)
                .isEqualTo(java.util.Optional.ofNullable(day));
    }
}
