package mentoring.ingest.mangle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import mentoring.ingest.TestWorkspace;
import mentoring.schema.Table;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of damage in every input table, and two kinds together: found where it is, nothing lost, nothing altered. */
class MangledFilesTest {
    @TempDir
    Path folder;

    /** Seeds that were not looked at while the decoder was written; others: {@code -Dmentoring.seeds=1,2,3}. */
    static LongStream seeds() {
        return Arrays.stream(System.getProperty("mentoring.seeds", "9173").split(","))
                .mapToLong(Long::parseLong);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void damageIsLocatedAndNothingElseSuffers(long seed) throws Exception {
        Mangler mangler = new Mangler(
                new TestWorkspace(folder.resolve("clean")), new TestWorkspace(folder.resolve("mangled")), seed);
        Random random = new Random(seed);
        Damage[] all = Damage.values();
        List<Table> tables = TestWorkspace.CONTRACTS.layer(Table.Layer.INPUT);
        for (Table table : tables) {
            mangler.cleanFile(table);
            for (Damage damage : all) {
                mangler.damagedFile(table, random.nextBoolean(), damage);
                Damage other = all[(damage.ordinal() + 1 + random.nextInt(all.length - 1)) % all.length];
                mangler.damagedFile(table, random.nextBoolean(), damage, other);
            }
        }

        mangler.judge();

        System.out.printf("seed %d: %d of %d damaged cells located%n", seed, mangler.located, mangler.cells);
        mangler.missed.forEach(m -> System.out.println("not located: " + m));
        assertThat(mangler.lost).isEmpty();
        assertThat(mangler.changed).isEmpty();
        assertThat(mangler.located).as("%s", mangler.missed).isGreaterThanOrEqualTo(mangler.cells * 95 / 100);
        assertThat(mangler.cells).isGreaterThan(2_000);
    }
}
