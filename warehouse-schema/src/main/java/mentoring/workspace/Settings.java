package mentoring.workspace;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The settings of a workspace ({@code mentoring.yaml}). Everything that can change a number is listed in
 * {@link #parameters()} and thereby becomes part of a release.
 */
public record Settings(
        String region,
        @JsonProperty("spark-master") String sparkMaster,
        @JsonProperty("memory-limit") String memoryLimit,
        @JsonSetter(nulls = Nulls.SKIP) Definitions definitions,
        @JsonSetter(nulls = Nulls.SKIP) Disclosure disclosure,
        @JsonSetter(nulls = Nulls.SKIP) Map<String, RuleSetting> rules) {

    public Settings {
        region = region == null ? "" : region;
        definitions = definitions == null ? Definitions.DEFAULT : definitions;
        disclosure = disclosure == null ? Disclosure.DEFAULT : disclosure;
        rules = rules == null ? Map.of() : new TreeMap<>(rules);
    }

    /**
     * Definitions that a region may choose.
     *
     * @param youngTenureYears a young specialist has taught for less (definition YS-A: 3)
     * @param baseCurrentDays a base is current if its latest entry is not older
     * @param lowBase shares of persons over fewer are marked "low_base"
     * @param provisionalBelow a value is provisional while a smaller share of schools has reported
     * @param observedTo the last day that histories of service are followed to; null: the as-of date of the latest campaign
     * @param srRetained whether a post that is not teaching, in the school where the person taught, continues the service
     * @param satisfiedPercent a respondent is satisfied from this mean on, in percent of the scale
     * @param vprResults what national tests (ВПР) are used for: "none", "results" (nothing linked with persons) or
     *     "linked" (also with teachers, still in aggregates only)
     */
    public record Definitions(
            @JsonProperty("young-tenure-years") Integer youngTenureYears,
            @JsonProperty("base-current-days") Integer baseCurrentDays,
            @JsonProperty("low-base") Integer lowBase,
            @JsonProperty("provisional-below") Double provisionalBelow,
            @JsonProperty("observed-to") LocalDate observedTo,
            @JsonProperty("sr-retained") Boolean srRetained,
            @JsonProperty("satisfied-percent") Integer satisfiedPercent,
            @JsonProperty("vpr-results") String vprResults) {
        private static final List<String> VPR_USES = List.of("none", "results", "linked");
        static final Definitions DEFAULT = new Definitions(null, null, null, null, null, null, null, null);

        public Definitions {
            youngTenureYears = youngTenureYears == null ? 3 : youngTenureYears;
            baseCurrentDays = baseCurrentDays == null ? 365 : baseCurrentDays;
            lowBase = lowBase == null ? 10 : lowBase;
            provisionalBelow = provisionalBelow == null ? 0.9 : provisionalBelow;
            srRetained = srRetained != null && srRetained;
            satisfiedPercent = satisfiedPercent == null ? 70 : satisfiedPercent;
            vprResults = vprResults == null ? "results" : vprResults;
            requireKnownUse(vprResults);
        }
    }

    private static void requireKnownUse(String vprResults) {
        if (!Definitions.VPR_USES.contains(vprResults)) {
            throw new UserError(
                    ExitCode.WORKSPACE,
                    "В настройках стоит vpr-results: " + vprResults + "; допустимы none (не использовать ВПР), results"
                            + " (без связи с педагогами), linked (и в связи с педагогами, только обобщённо).",
                    "The settings say vpr-results: " + vprResults + "; allowed are none (no use of the tests), results"
                            + " (not linked with teachers), linked (with teachers, too, in aggregates only).");
        }
    }

    /**
     * Thresholds of the public zone.
     *
     * @param minPersons counts of persons below are hidden
     * @param minPupils counts of pupils below are hidden
     * @param minBase shares over fewer persons are hidden
     * @param minSchools aggregates of persons from fewer schools are hidden
     */
    public record Disclosure(
            @JsonProperty("min-persons") Integer minPersons,
            @JsonProperty("min-pupils") Integer minPupils,
            @JsonProperty("min-base") Integer minBase,
            @JsonProperty("min-schools") Integer minSchools) {
        static final Disclosure DEFAULT = new Disclosure(null, null, null, null);

        public Disclosure {
            minPersons = minPersons == null ? 5 : minPersons;
            minPupils = minPupils == null ? 10 : minPupils;
            minBase = minBase == null ? 10 : minBase;
            minSchools = minSchools == null ? 3 : minSchools;
        }
    }

    /**
     * How a region changes a rule of the catalogue; what is null stays as the catalogue says.
     *
     * @param severity code of the severity, such as "warn"
     */
    public record RuleSetting(Boolean enabled, Long limit, String severity, Double threshold) {}

    /** Settings with every default. */
    public static Settings defaults() {
        return new Settings(null, null, null, null, null, null);
    }

    /** Reads the settings of a workspace; a mistake in the file is one sentence. */
    public static Settings read(Workspace workspace) {
        YAMLMapper mapper = YAMLMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try {
            String text = Files.readString(workspace.settingsFile());
            Settings settings = mapper.readValue(text, Settings.class);
            return settings == null ? defaults() : settings;
        } catch (JsonProcessingException e) {
            String line = e.getLocation() == null ? "" : " " + e.getLocation().getLineNr();
            throw new UserError(
                    ExitCode.WORKSPACE,
                    "Файл настроек " + workspace.settingsFile() + ", строка" + line + ": " + e.getOriginalMessage()
                            + "; сравните с образцом, который создаёт mentoring init.",
                    "Settings file " + workspace.settingsFile() + ", line" + line + ": " + e.getOriginalMessage()
                            + "; compare with the one that mentoring init writes.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
