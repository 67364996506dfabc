package mentoring.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mentoring.synthetic.Generator;
import mentoring.synthetic.Parameters;
import mentoring.synthetic.Size;
import mentoring.synthetic.truth.SurvivalCurves;
import mentoring.synthetic.world.RegionWorld;
import mentoring.transform.statistics.Interval;
import mentoring.transform.statistics.KaplanMeier;
import mentoring.transform.statistics.RiskTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten whole regions of 100 schools, drawn, delivered, loaded and built, agree with the statistics class on the same people
 * taken straight from the generator. Takes minutes, so it is called by name from .ci/claims; prints one line per region.
 *
 * <p>All people leave by one law here (no ratio by place, education, cohort or mentoring; a frailty of their own), so that
 * the curve of a region has a true value in closed form, whoever is mentored or censored when. Everything else is as
 * usual: transfers, mergers, splits, summer gaps, leaves, returns, silent and late schools, ten years of deliveries.
 */
class RegionsProof {
    private static final int REGIONS = 10;
    private static final int DIRTY_REGIONS = 3;
    private static final long FIRST_SEED = 501;
    private static final int[] YEARS = {1, 3, 5};

    @TempDir
    Path folder;

    /** A published row of a curve. */
    private record Row(
            String scope, int years, long atRisk, long events, double survival, double error, double low, double high) {
        static Row of(NamedCsvRecord row) {
            return new Row(
                    row.getField("scope"),
                    Integer.parseInt(row.getField("t_months")) / 12,
                    Long.parseLong(row.getField("at_risk")),
                    Long.parseLong(row.getField("events")),
                    Double.parseDouble(row.getField("survival")),
                    Double.parseDouble(row.getField("std_error")),
                    Double.parseDouble(row.getField("ci_low")),
                    Double.parseDouble(row.getField("ci_high")));
        }
    }

    static Parameters parameters(long seed, Parameters.Dirt dirt) {
        Parameters usual = Parameters.defaults();
        return usual.withSeed(seed)
                .withCareers(usual.careers().ofOneLaw())
                .withMentoring(usual.mentoring().withHazardRatio(1))
                .withDirt(dirt);
    }

    private List<Row> built(Parameters parameters) {
        Path drawn = folder.resolve("drawn");
        Path workspace = folder.resolve("workspace");
        Generator.generate(Generator.Request.of(Size.MEDIUM, drawn).with(parameters));
        call(0, "init", workspace.toString());
        call(2, "-w", workspace.toString(), "load", drawn.resolve("deliveries").toString());
        call(0, "-w", workspace.toString(), "build");
        String csv = call(
                        0,
                        "-w",
                        workspace.toString(),
                        "query",
                        "--format",
                        "csv",
                        "SELECT scope, t_months, at_risk, events, survival, std_error, ci_low, ci_high FROM retention_curve"
                                + " WHERE level = 'region' AND breakdown = 'all' AND method = 'kaplan_meier'"
                                + " AND t_months IN (12, 36, 60) AND scope <> 'municipality' ORDER BY scope, t_months")
                .out();
        List<Row> rows =
                CsvReader.builder().ofNamedCsvRecord(csv).stream().map(Row::of).toList();
        assertThat(rows).hasSize(2 * YEARS.length);
        return rows;
    }

    private static Call call(int most, String... arguments) {
        Call call = Call.mentoring(arguments);
        assertThat(call.exitCode()).as(call.err()).isLessThanOrEqualTo(most);
        return call;
    }

    private void clear() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .filter(f -> !f.equals(folder))
                    .forEach(RegionsProof::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RiskTable people(Parameters parameters, String scope) {
        return people(parameters, Size.MEDIUM, scope);
    }

    static RiskTable people(Parameters parameters, Size size, String scope) {
        RegionWorld world = RegionWorld.draw(parameters, size, 0);
        return RiskTable.of(new TrueHistories(world)
                .of(scope.equals("region")).stream()
                        .map(TrueHistories.History::lifetime)
                        .toList());
    }

    /** Months are 365.25/12 days, cut to whole days. */
    static long day(int months) {
        return months * 487L / 16;
    }

    @Test
    void whatIsPublishedIsWhatTheClassMakesOfThePeople() {
        SurvivalCurves truth = new SurvivalCurves(parameters(FIRST_SEED, Parameters.Dirt.NONE));
        int[] held = new int[YEARS.length];
        for (long seed = FIRST_SEED; seed < FIRST_SEED + REGIONS; seed++) {
            Parameters parameters = parameters(seed, Parameters.Dirt.NONE);
            List<Row> rows = built(parameters);
            clear();
            StringBuilder line = new StringBuilder("region of seed " + seed + ":");
            for (Row row : rows) {
                agrees(row, people(parameters, row.scope()), seed);
                if (row.scope().equals("region")) {
                    double survival = truth.survival(false, true, Parameters.FIRST_YEAR, -1, row.years());
                    boolean holds = row.low() <= survival && survival <= row.high();
                    held[row.years() / 2] += holds ? 1 : 0;
                    line.append(String.format(
                            Locale.ROOT,
                            "  %d y %.4f ± %.4f (true %.4f, %s)",
                            row.years(),
                            row.survival(),
                            row.error(),
                            survival,
                            holds ? "held" : "missed"));
                }
            }
            System.out.println(line);
        }
        System.out.printf(
                Locale.ROOT,
                "%d regions: 95 %% intervals hold the truth at 1 year %d, 3 years %d, 5 years %d times%n",
                REGIONS,
                held[0],
                held[1],
                held[2]);
        // Binomial(10, 0.95): 7 or fewer happens once in 90 times
        assertThat(held).doesNotContain(0, 1, 2, 3, 4, 5, 6);
    }

    /**
     * With an error in every two hundredth delivered row some people lose a spell, an end, or a year of their school's
     * reports, and a lost end lengthens a career. One person out of n moves a curve by about 1/n, so together they may move
     * it by the share of people touched: one for an error in a row about a person, all of a school for an error in its
     * reporting calendar or in a whole sheet.
     */
    @Test
    void dirtMovesTheCurvesNoMoreThanThePeopleItTouches() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + DIRTY_REGIONS; seed++) {
            Parameters parameters = parameters(seed, new Parameters.Dirt(0.005, 0));
            List<Row> rows = built(parameters);
            double peopleOfSchool = (double) new TrueHistories(RegionWorld.draw(parameters, Size.MEDIUM, 0))
                            .of(true)
                            .size()
                    / Size.MEDIUM.schools();
            double touched = touched(folder.resolve("drawn/truth/errors.csv"), peopleOfSchool);
            clear();
            for (Row row : rows) {
                RiskTable people = people(parameters, row.scope());
                double moved = row.survival() - KaplanMeier.of(people, 0).survival(day(12 * row.years()));
                double most = touched / (peopleOfSchool * Size.MEDIUM.schools());
                System.out.printf(
                        Locale.ROOT,
                        "dirty region of seed %d, scope %s, year %d: moved by %.5f, people touched %.4f%n",
                        seed,
                        row.scope(),
                        row.years(),
                        moved,
                        most);
                assertThat(moved)
                        .as("seed " + seed + ", scope " + row.scope() + ", year " + row.years())
                        .isNotZero()
                        .isCloseTo(0, within(most));
            }
        }
    }

    private static double touched(Path errors, double peopleOfSchool) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(errors)) {
            return rows.stream()
                    .filter(e -> !e.getField("seen_by").equals("harmless"))
                    .mapToDouble(e -> switch (e.getField("table")) {
                        case "employment" -> e.getField("kind").equals("unknown_header") ? peopleOfSchool : 1;
                        case "persons", "leaves" -> 1;
                        case "reporting", "schools" -> peopleOfSchool;
                        default -> 0;
                    })
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void agrees(Row row, RiskTable people, long seed) {
        KaplanMeier curve = KaplanMeier.of(people, 0);
        long day = day(12 * row.years());
        long before = day(12 * row.years() - 1);
        long events = 0;
        for (int i = 0; i < people.size(); i++) {
            events += people.day(i) > before && people.day(i) <= day ? people.events(i) : 0;
        }
        Interval interval = curve.interval(day).orElseThrow();
        String what = "seed " + seed + ", scope " + row.scope() + ", year " + row.years();
        assertThat(row.atRisk()).as(what + ", at risk").isEqualTo(people.atRiskAt(before + 1));
        assertThat(row.events()).as(what + ", events").isEqualTo(events);
        assertThat(row.survival()).as(what).isCloseTo(curve.survival(day), within(1e-12));
        assertThat(row.error()).as(what).isCloseTo(curve.stdError(day), within(1e-12));
        assertThat(row.low()).as(what).isCloseTo(interval.low(), within(1e-12));
        assertThat(row.high()).as(what).isCloseTo(interval.high(), within(1e-12));
    }
}
