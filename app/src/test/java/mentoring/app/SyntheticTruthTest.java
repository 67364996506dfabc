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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the generator planted is found again in the histories of the release, as far as a small region can tell. */
class SyntheticTruthTest {
    /** Of a thousand draws one may lie further from the truth; the seed is fixed. */
    private static final double Z999 = 3.29;

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
            double[] estimate = estimate(people, years);
            assertThat(estimate[0])
                    .as("survival after %d years, standard error %f", years, estimate[1])
                    .isCloseTo(expected(people, truth, years), within(Z999 * estimate[1]));
        }
    }

    /** Kaplan–Meier within each group, weighted by the number of people, and Greenwood's standard error. */
    private static double[] estimate(List<NamedCsvRecord> people, int years) {
        Map<String, List<NamedCsvRecord>> groups =
                people.stream().collect(Collectors.groupingBy(p -> p.getField("locality") + p.getField("pedagogical")));
        double sum = 0;
        double variance = 0;
        for (List<NamedCsvRecord> group : groups.values()) {
            double survival = 1;
            double relative = 0;
            for (long day = 1; day <= (long) (365.25 * years); day++) {
                long now = day;
                // who is first seen late is not at risk before
                long atRisk = count(group, p -> day(p, "entry_day") < now && day(p, "last_day") >= now);
                long left = count(
                        group,
                        p -> day(p, "last_day") == now
                                && p.getField("left_then").equals("true")
                                && day(p, "entry_day") < now);
                if (left > 0) {
                    survival *= 1 - (double) left / atRisk;
                    relative += left == atRisk ? 0 : (double) left / atRisk / (atRisk - left);
                }
            }
            sum += group.size() * survival;
            variance += Math.pow(group.size() * survival, 2) * relative;
        }
        return new double[] {sum / people.size(), Math.sqrt(variance) / people.size()};
    }

    private static long count(List<NamedCsvRecord> people, Predicate<NamedCsvRecord> condition) {
        return people.stream().filter(condition).count();
    }

    private static long day(NamedCsvRecord person, String field) {
        return Long.parseLong(person.getField(field));
    }

    private static double expected(List<NamedCsvRecord> people, Map<String, Double> truth, int years) {
        return people.stream()
                .mapToDouble(p -> expected(p, truth, years))
                .average()
                .orElseThrow();
    }

    /** The truth is written for every third cohort; between them survival moves almost on a straight line. */
    private static double expected(NamedCsvRecord person, Map<String, Double> truth, int years) {
        String group = person.getField("locality")
                + (Boolean.parseBoolean(person.getField("pedagogical")) ? "pedagogical" : "other");
        int hired = Integer.parseInt(person.getField("hired_in"));
        int before = 2015 + 3 * ((hired - 2015) / 3);
        int after = Math.min(before + 3, 2024);
        double weight = (hired - before) / 3.0;
        return (1 - weight) * truth.get(group + before + years) + weight * truth.get(group + after + years);
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
