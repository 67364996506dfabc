package mentoring.synthetic.pupils;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.RealDecoder;
import mentoring.synthetic.Size;
import mentoring.synthetic.write.CsvSink;
import mentoring.synthetic.write.LineStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PupilTablesTest {
    private final Town town = new Town(0.1);

    @Test
    void everyTableIsReadWithoutFindings(@TempDir Path folder) {
        ResultPlan plan = ResultPlan.of(Size.REGION, Parameters.defaults());
        try (CsvSink sink = new CsvSink(
                folder.resolve("d"),
                RealDecoder.CONTRACTS,
                StandardCharsets.UTF_8,
                t -> t.name() + "_2022-10-31.csv",
                LineStage.CLEAN)) {
            for (int school = 0; school < 3; school++) {
                SchoolYear year = Town.school(school, 2021);
                town.results.write(year, sink);
                new Olympiads(town.model, town.enrolment).write(year, sink);
                new Assignments(town.enrolment).write(year, sink);
            }
            new Scales(plan).write(2021, sink);
            new Population(1).write("94701000", 1, 2022, 12_000, sink);
        }

        assertThat(new RealDecoder(folder.resolve("ws"))
                        .check(folder.resolve("d"))
                        .files())
                .hasSize(5)
                .allSatisfy(file -> {
                    assertThat(file.findings()).isEmpty();
                    assertThat(file.rowsLanded()).isEqualTo(file.rowsRead()).isPositive();
                });
    }

    @Test
    void theSeriesOfTestsBreaksWhenTheyMove() {
        Scales scales = new Scales(ResultPlan.of(Size.REGION, Parameters.defaults()));

        assertThat(broken(scales, 2020)).isEmpty();
        assertThat(broken(scales, 2021)).containsOnlyKeys("vpr");
        assertThat(broken(scales, 2022)).containsOnlyKeys("vpr");
        assertThat(broken(scales, 2023)).isEmpty();
    }

    private static Map<Object, Long> broken(Scales scales, int academicYear) {
        Collected rows = new Collected();
        scales.write(academicYear, rows);
        assertThat(rows.of("procedure_scales")).isNotEmpty();
        return rows.of("procedure_scales").stream()
                .filter(r -> r[7].equals(true))
                .collect(Collectors.groupingBy(r -> r[0], Collectors.counting()));
    }

    @Test
    void everyStageOfAnOlympiadIsSmallerThanTheOneBefore() {
        Collected rows = new Collected();
        for (int school = 0; school < 60; school++) {
            new Olympiads(town.model, town.enrolment).write(Town.school(school, 2023), rows);
        }
        Map<Object, Long> byStage =
                rows.of("olympiads").stream().collect(Collectors.groupingBy(r -> r[4], Collectors.counting()));

        assertThat(byStage).containsOnlyKeys("school", "municipal", "regional", "final");
        assertThat(byStage.get("school")).isGreaterThan(3 * byStage.get("municipal"));
        assertThat(byStage.get("municipal")).isGreaterThan(2 * byStage.get("regional"));
        assertThat(byStage.get("regional")).isGreaterThan(2 * byStage.get("final"));
        assertThat(rows.of("olympiads")).anySatisfy(r -> assertThat(r[5]).isEqualTo("winner"));
    }
}
