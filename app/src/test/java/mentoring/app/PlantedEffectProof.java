package mentoring.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import mentoring.synthetic.Generator;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two whole regions through the program: the effect that was planted is found, none is found where none was planted, and
 * the naive comparison is wrong in both. Takes minutes, so it is called by name from .ci/claims, and prints what it found.
 * Fixed seed.
 */
class PlantedEffectProof {
    @TempDir
    Path folder;

    private Path workspace;

    private void region(double onResults, double onDeficits, double hazardRatio) throws IOException {
        Parameters.Mentoring m = Parameters.defaults().mentoring();
        Parameters.Mentoring planted = new Parameters.Mentoring(
                m.takeUp(),
                m.takeUpBefore(),
                m.laterShare(),
                m.selectionLogOdds(),
                hazardRatio,
                onResults,
                onDeficits,
                m.formalShare(),
                m.competencyGapByTerritory(),
                m.measurementSd(),
                m.maxMentees());
        Path drawn = folder.resolve("drawn");
        Generator.generate(Generator.Request.of(Size.REGION, drawn)
                .with(Parameters.defaults().withMentoring(planted)));
        workspace = folder.resolve("w");
        assertThat(Call.mentoring("init", workspace.toString()).exitCode()).isZero();
        Path settings = workspace.resolve("mentoring.yaml");
        Files.writeString(settings, Files.readString(settings).replace("vpr-results: results", "vpr-results: linked"));
        assertThat(mentoring("load", drawn.resolve("deliveries").toString()).exitCode())
                .isLessThanOrEqualTo(2);
        assertThat(mentoring("build").exitCode()).isZero();
    }

    private Call mentoring(String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of("-w", workspace.toString()));
        all.addAll(List.of(arguments));
        return Call.mentoring(all.toArray(String[]::new));
    }

    private double[] numbers(String sql) {
        Call call = mentoring("query", "--format", "csv", sql);
        assertThat(call.exitCode()).as(call.err()).isZero();
        String line = call.out().lines().skip(1).findFirst().orElseThrow();
        return java.util.Arrays.stream(line.split("[,;]"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** Lower limit, estimate, upper limit, clusters. */
    private double[] interval(String outcome, String contrast, double truth) {
        double[] found = numbers(
                "SELECT ci_low, estimate, ci_high, clusters FROM mentoring_effect WHERE level = 'region' AND event_time = 0"
                        + " AND outcome = '" + outcome + "' AND contrast = '" + contrast + "'");
        System.out.printf(
                Locale.ROOT,
                "%s: planted %.4f, found %.4f (%.4f to %.4f), %.0f schools%n",
                outcome,
                truth,
                found[1],
                found[0],
                found[2],
                found[3]);
        return found;
    }

    /** Classes of mentored teachers less the others, over all cells, weighted by pupils: what a naive report would print. */
    private double naive() {
        double found = numbers(
                "SELECT sum(CASE group_value WHEN 'yes' THEN mean_z * pupils END)"
                        + " / sum(CASE group_value WHEN 'yes' THEN pupils END)"
                        + " - sum(CASE group_value WHEN 'no' THEN mean_z * pupils END)"
                        + " / sum(CASE group_value WHEN 'no' THEN pupils END)"
                        + " FROM result_dynamics WHERE level = 'region' AND breakdown = 'mentored' AND procedure <> 'year_mark'")[
                0];
        System.out.printf(Locale.ROOT, "mean_z, naive comparison: %.4f%n", found);
        return found;
    }

    @Test
    void thePlantedEffectIsFound() throws IOException {
        region(0.10, 0.12, 0.70);
        // half of it in the year of entry: the truth of the mean over event times is weighted like the estimate
        double truth = numbers("SELECT sum(treated_n * CASE event_time WHEN 0 THEN 0.05 ELSE 0.10 END) / sum(treated_n)"
                + " FROM mentoring_effect WHERE level = 'region' AND outcome = 'mean_z'"
                + " AND contrast = 'not_yet_mentored' AND event_time >= 0")[0];
        double[] results = interval("mean_z", "not_yet_mentored_average", truth);
        assertThat(truth).isBetween(results[0], results[2]);
        assertThat(results[0]).as("an effect is seen").isPositive();
        double[] score = interval("competency_score", "not_yet_mentored", 0.12);
        assertThat(0.12).isBetween(score[0], score[2]);
        assertThat(naive()).as("the naive comparison turns it round").isNegative();
    }

    @Test
    void noEffectIsFoundWhereNoneWasPlanted() throws IOException {
        region(0, 0, 1);
        for (String outcome : List.of("mean_z", "competency_score", "retained")) {
            double[] interval = interval(outcome, "not_yet_mentored_average", 0);
            assertThat(0d).as(outcome).isBetween(interval[0], interval[2]);
        }
        assertThat(naive()).as("the naive comparison sees a harm that is none").isLessThan(-0.05);
    }
}
