package mentoring.reports.dataquality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mentoring.landed.Delivery;
import mentoring.landed.LandedStore;
import mentoring.reports.ReportContext;
import mentoring.reports.Territory;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Pairs;
import mentoring.reports.words.NaturalOrder;

/** What is wrong where, read once: schools of the territory, their reports, rules, waiting and quarantined rows. */
final class QualityData {
    private final ReportContext context;
    private final Map<String, School> schools = new LinkedHashMap<>();
    private final Map<String, Map<String, Long>> findings = new HashMap<>();
    private final Map<String, Long> waiting = new HashMap<>();
    private final Map<String, Long> quarantined = new HashMap<>();

    /**
     * One school of the territory.
     *
     * @param status of its report of the academic year; null when the release has no calendar
     */
    record School(String id, String name, String municipality, String status) {}

    QualityData(ReportContext context) {
        this.context = context;
        if (context.database().has("measure.school_scope")) {
            readSchools();
        }
        if (context.database().has("star.rule_finding")) {
            for (SqlRow row : context.rows("data-quality/findings.sql", Map.of())) {
                findings.computeIfAbsent(String.valueOf(row.text("school_id")), s -> new LinkedHashMap<>())
                        .put(row.text("rule_id"), row.count("row_count"));
            }
        }
        if (context.database().has("star.set_aside")) {
            context.rows("data-quality/waiting.sql", Map.of())
                    .forEach(r -> waiting.put(String.valueOf(r.text("issuer")), r.count("row_count")));
        }
        readLedger();
    }

    private void readSchools() {
        var asOf = context.campaign().asOf();
        long year = asOf.getMonthValue() >= 9 ? asOf.getYear() : asOf.getYear() - 1L;
        NaturalOrder order = new NaturalOrder();
        boolean calendar = context.database().has("measure.reporting_calendar");
        context
                .rows(
                        calendar ? "data-quality/schools.sql" : "data-quality/schools_only.sql",
                        calendar
                                ? Pairs.of(
                                        "campaign",
                                        context.campaign().id(),
                                        "territory",
                                        context.territory().code(),
                                        "academic_year",
                                        year)
                                : Pairs.of(
                                        "campaign",
                                        context.campaign().id(),
                                        "territory",
                                        context.territory().code()))
                .stream()
                .map(r ->
                        new School(r.text("school_id"), r.text("name"), r.text("municipality_code"), r.text("status")))
                .sorted((a, b) -> order.compare(a.name(), b.name()))
                .forEach(s -> schools.put(s.id(), s));
    }

    /** Rows in quarantine are no part of a release: the record of each delivery tells how many there were. */
    private void readLedger() {
        Set<String> used = new HashSet<>(context.database().manifest().deliveries());
        for (Delivery delivery : new LandedStore(context.workspace().landed()).deliveries()) {
            long rows = delivery.tables().stream()
                    .mapToLong(Delivery.LandedTable::rowsQuarantined)
                    .sum();
            if (rows > 0 && used.contains(delivery.id())) {
                quarantined.merge(delivery.issuer(), rows, Long::sum);
            }
        }
    }

    ReportContext context() {
        return context;
    }

    List<School> schools() {
        return List.copyOf(schools.values());
    }

    /** Names of the municipalities that the schools belong to, in the order of their names. */
    List<Territory> municipalities() {
        NaturalOrder order = new NaturalOrder();
        return context.territories().stream()
                .filter(t -> t.level().equals("municipality"))
                .filter(t -> schools.values().stream().anyMatch(s -> t.code().equals(s.municipality())))
                .sorted((a, b) -> order.compare(a.name(), b.name()))
                .toList();
    }

    /** Rows of a school that break a rule, by rule. */
    Map<String, Long> findings(String school) {
        return findings.getOrDefault(school, Map.of());
    }

    long waiting(String issuer) {
        return waiting.getOrDefault(issuer, 0L);
    }

    long quarantined(String issuer) {
        return quarantined.getOrDefault(issuer, 0L);
    }

    boolean isClean(School school) {
        return findings(school.id()).isEmpty()
                && waiting(school.id()) == 0
                && quarantined(school.id()) == 0
                && (school.status() == null || Objects.equals(school.status(), "on_time"));
    }
}
