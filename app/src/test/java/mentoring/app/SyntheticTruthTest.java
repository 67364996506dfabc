package mentoring.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the generator planted is found again in the histories of the release, as far as a small region can tell. */
class SyntheticTruthTest {
    /** Three standard errors of a share near 0.6 over some 600 people. */
    private static final double TOLERANCE = 0.06;

    @TempDir
    Path folder;

    /**
     * People hired since 2015 and not mentored so far, estimated within locality and education (who is mentored depends
     * on education), against the true curve of each person's own group and cohort.
     */
    @Test
    void survivalInTheRegion() throws IOException {
        Path region = folder.resolve("region");
        Path workspace = folder.resolve("workspace");
        call("generate", "--size", "small", "-o", region.toString());
        call("init", workspace.toString());
        call("-w", workspace.toString(), "load", region.resolve("deliveries").toString());
        call("-w", workspace.toString(), "build");
        String csv = call(
                        "-w",
                        workspace.toString(),
                        "query",
                        "SELECT s.locality, p.education LIKE '%\\_pedagogical' ESCAPE '\\' AS pedagogical, s.entry_day,"
                                + " least(s.exit_day, coalesce(s.mentored_day, s.exit_day)) AS last_day, s.event AND"
                                + " s.exit_day <= coalesce(s.mentored_day, s.exit_day) AS left_then,"
                                + " year(s.time_zero) - CASE WHEN month(s.time_zero) < 9 THEN 1 ELSE 0 END AS hired_in"
                                + " FROM measure.retention_subject AS s JOIN input.persons AS p ON p.person_id = s.person_key"
                                + " WHERE s.scope = 'region' AND s.time_zero >= DATE '2015-09-01' AND p.education IS NOT NULL",
                        "--format",
                        "csv")
                .out();
        List<NamedCsvRecord> people =
                CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
        assertThat(people).hasSizeGreaterThan(300);
        Map<String, Double> truth = truth(region);
        for (int years : new int[] {1, 3, 5}) {
            assertThat(estimate(people, years))
                    .as("survival after %d years", years)
                    .isCloseTo(expected(people, truth, years), within(TOLERANCE));
        }
    }

    /** Kaplan–Meier within each group, weighted by the number of people. */
    private static double estimate(List<NamedCsvRecord> people, int years) {
        Map<String, TreeMap<Long, long[]>> groups = new HashMap<>();
        for (NamedCsvRecord person : people) {
            TreeMap<Long, long[]> days = groups.computeIfAbsent(
                    person.getField("locality") + person.getField("pedagogical"), g -> new TreeMap<>());
            long[] day = days.computeIfAbsent(Long.valueOf(person.getField("last_day")), d -> new long[2]);
            day[Boolean.parseBoolean(person.getField("left_then")) ? 0 : 1]++;
        }
        double sum = 0;
        for (TreeMap<Long, long[]> days : groups.values()) {
            long size = days.values().stream().mapToLong(d -> d[0] + d[1]).sum();
            long atRisk = size;
            double survival = 1;
            for (Map.Entry<Long, long[]> day :
                    days.headMap((long) (365.25 * years), true).entrySet()) {
                survival *= 1 - (double) day.getValue()[0] / atRisk;
                atRisk -= day.getValue()[0] + day.getValue()[1];
            }
            sum += size * survival;
        }
        return sum / people.size();
    }

    private static double expected(List<NamedCsvRecord> people, Map<String, Double> truth, int years) {
        return people.stream()
                .mapToDouble(p -> truth.get(p.getField("locality")
                        + (Boolean.parseBoolean(p.getField("pedagogical")) ? "pedagogical" : "other")
                        + p.getField("hired_in")
                        + years))
                .average()
                .orElseThrow();
    }

    private static Map<String, Double> truth(Path region) throws IOException {
        Map<String, Double> truth = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(region.resolve("truth/survival.csv"))) {
            for (NamedCsvRecord row : rows) {
                if (row.getField("mentored_after_years").equals("never")) {
                    truth.put(
                            row.getField("locality")
                                    + row.getField("education")
                                    + row.getField("cohort")
                                    + row.getField("years"),
                            Double.valueOf(row.getField("survival")));
                }
            }
        }
        return truth;
    }

    private static Call call(String... arguments) {
        Call call = Call.mentoring(arguments);
        assertThat(call.exitCode()).as(call.err()).isZero();
        return call;
    }
}
