package mentoring.landed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    МБОУ «СОШ №5»                             | сош 5
                    сош N5                                    | сош 5
                    Муниципальное бюджетное общеобразовательное учреждение "Средняя общеобразовательная школа № 5" | сош 5
                    Школа имени А. С. Пушкина                 | школа а с пушкина
                    Берёзовская школа                         | березовская школа
                    лицей25                                   | лицей 25
                    """)
    void namesOfOneSchoolAreComparedInOneForm(String written, String key) {
        assertThat(SchoolName.key(written)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ш-12", "1021800010288", "A", "№ 5", "ш1к2а3", "им. 12"})
    void idsAreNoNames(String id) {
        assertThat(SchoolName.key(id)).isNull();
    }
}
