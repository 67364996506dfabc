package mentoring.synthetic;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import mentoring.schema.Contracts;
import mentoring.synthetic.pupils.SchoolYear;
import mentoring.synthetic.world.Calendar;
import mentoring.synthetic.world.Fact;
import mentoring.synthetic.world.Ids;
import mentoring.synthetic.world.Pair;
import mentoring.synthetic.world.Person;
import mentoring.synthetic.world.RegionWorld;
import mentoring.synthetic.world.ReportPlan;
import mentoring.synthetic.world.School;
import mentoring.synthetic.world.SchoolFacts;
import mentoring.synthetic.write.CsvSink;
import mentoring.synthetic.write.LineStage;
import mentoring.synthetic.write.RowSink;
import mentoring.synthetic.write.WorkbookSink;

/** One region as it reports: a folder per campaign, then what came late and what was corrected. */
final class DeliveryWriter implements AutoCloseable {
    private static final Charset CP1251 = Charset.forName("windows-1251");
    /** Tables that offices of the region export from older programs. */
    private static final Set<String> OLD_PROGRAMS = Set.of("territories", "schools", "staff_counts", "partners");

    private static final List<String> SHEETS = List.of(
            "persons",
            "employment",
            "leaves",
            "documents",
            "curators",
            "mentors",
            "mentees",
            "pairs",
            "programmes",
            "programme_events",
            "activities",
            "survey_rounds",
            "survey_answers");
    private static final int RATE = 5;
    private static final Ids OF_REGION = new Ids.OfRegion();

    private final Generator.Request request;
    private final Contracts contracts;
    private final Path folder;
    private final LineStage stage;
    private final PublishedReports reports;
    private final PupilTables pupils;
    private final WorkbookSink.Shelf shelf;
    private final Map<String, RowSink> files = new HashMap<>();

    DeliveryWriter(Generator.Request request, Contracts contracts, LineStage stage, PublishedReports reports) {
        this.reports = reports;
        this.request = request;
        this.contracts = contracts;
        this.folder = request.out().resolve("deliveries");
        this.stage = stage;
        this.pupils = new PupilTables(request.size(), request.parameters());
        this.shelf = new WorkbookSink.Shelf(folder, contracts, stage);
    }

    /** A row of a file of the region. */
    private record Line(LocalDate folder, String table, Object[] values) {}

    void write(RegionWorld world) {
        SchoolFacts facts = new SchoolFacts(world);
        for (Fact fact : facts.ofRegion(request.size())) {
            LocalDate before = null;
            for (int year = first(); year <= last(); year++) {
                LocalDate day = Calendar.asOf(year);
                if (fact.newsSince(before, day))
                    line(day, fact.table(), fact.version().at(day, OF_REGION));
                before = day;
            }
        }
        Ordered.run(
                world.schools(),
                request.threads(),
                school -> new SchoolWriter(world, facts, school).lines(),
                lines -> lines.forEach(l -> line(l.folder, l.table, l.values)));
        for (int year = first(); year <= last(); year++) {
            LocalDate day = pupils.delivered(year);
            pupils.ofRegion(world, facts, year, (table, values) -> line(day, table, values));
            if (world.region() == 0) pupils.ofCountry(year, (table, values) -> line(day, table, values));
        }
        reports.plant(world, year -> (table, values) -> line(Calendar.asOf(year), table, values));
        close();
    }

    private int first() {
        return request.parameters().firstYear();
    }

    private int last() {
        return request.parameters().lastYear();
    }

    private void line(LocalDate day, String table, Object[] values) {
        Charset charset = OLD_PROGRAMS.contains(table) ? CP1251 : StandardCharsets.UTF_8;
        files.computeIfAbsent(
                        day + charset.name(),
                        key -> new CsvSink(
                                folder, contracts, charset, t -> day + "/" + t.name() + "_" + day + ".csv", stage))
                .row(table, values);
    }

    @Override
    public void close() {
        new TreeMap<>(files).values().forEach(RowSink::close);
        files.clear();
    }

    /** What one school sends over the years; workbooks are written on the way, lines of the region handed back. */
    private final class SchoolWriter {
        private final RegionWorld world;
        private final SchoolFacts facts;
        private final School school;
        private final List<ReportPlan.Report> reports;
        private final Map<Integer, LocalDate> pairsBegin = new HashMap<>();
        private final List<Line> lines = new ArrayList<>();

        SchoolWriter(RegionWorld world, SchoolFacts facts, School school) {
            this.world = world;
            this.facts = facts;
            this.school = school;
            this.reports = ReportPlan.of(request.parameters(), school);
            for (Pair pair : world.pairs(school)) {
                pairsBegin.merge(pair.number(), pair.from(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }

        List<Line> lines() {
            List<Fact> all = facts.of(school);
            LocalDate before = null;
            for (ReportPlan.Report report : reports) {
                expectation(report, before);
                if (report.silent()) continue;
                if (report.workbook()) workbook(report, all, before);
                else archive(report, all, before);
                before = report.cut();
            }
            regional(all);
            SchoolYear last = null;
            for (int year = first(); year <= last(); year++) {
                if (!school.openAt(Calendar.census(year)) || school.lastGrade() == 0) continue;
                SchoolYear ofYear = facts.schoolYear(school, year);
                LocalDate asOf = Calendar.asOf(year);
                LocalDate august = pupils.delivered(year);
                pupils.assignments(ofYear, (table, values) -> lines.add(new Line(asOf, table, values)));
                pupils.results(ofYear, last, (table, values) -> lines.add(new Line(august, table, values)));
                last = ofYear;
            }
            return lines;
        }

        private void regional(List<Fact> all) {
            LocalDate before = null;
            for (int year = first(); year <= last(); year++) {
                LocalDate day = Calendar.asOf(year);
                for (Fact fact : all) {
                    if (fact.ofRegion() && fact.newsSince(before, day)) {
                        lines.add(new Line(day, fact.table(), fact.version().at(day, OF_REGION)));
                    }
                }
                before = day;
            }
        }

        /** A row of the reporting calendar: in the campaign, and once more when a late report has come. */
        private void expectation(ReportPlan.Report report, LocalDate before) {
            if (!report.listed() || school.lastGrade() == 0) return;
            LocalDate asOf = Calendar.asOf(report.academicYear());
            if (report.silent() || report.late())
                lines.add(new Line(asOf, "reporting", reporting(report, before, false)));
            if (!report.silent()) lines.add(new Line(report.folder(), "reporting", reporting(report, before, true)));
        }

        private Object[] reporting(ReportPlan.Report report, LocalDate before, boolean told) {
            return Reporting.row(request.parameters(), school, report, before, told);
        }

        private void archive(ReportPlan.Report report, List<Fact> all, LocalDate before) {
            boolean mistaken = !report.corrected();
            for (Fact fact : all) {
                if (fact.ofRegion() || !fact.newsSince(before, report.cut())) continue;
                Object[] values = fact.version().at(report.cut(), OF_REGION);
                if (!mistaken && fact.table().equals("employment")) {
                    mistaken = true;
                    LocalDate again = ReportPlan.correctionFolder(report.academicYear());
                    lines.add(new Line(again, fact.table(), values));
                    values = wrongRate(values);
                }
                lines.add(new Line(report.folder(), fact.table(), values));
            }
        }

        /** A mistake that no check can see: somebody else's rate. */
        private Object[] wrongRate(Object[] values) {
            Object[] wrong = values.clone();
            wrong[RATE] =
                    java.math.BigDecimal.valueOf(((java.math.BigDecimal) values[RATE]).intValue() == 1 ? 50 : 100, 2);
            return wrong;
        }

        private void workbook(ReportPlan.Report report, List<Fact> all, LocalDate before) {
            Ids.OfSchool ids = new Ids.OfSchool(school, issued(), new TreeMap<>());
            Object[] corrected = null;
            try (WorkbookSink sink = sink(report.folder(), report.delivered(), report.academicYear())) {
                SHEETS.forEach(sink::sheet);
                for (Fact fact : all) {
                    if (fact.ofRegion() || !fact.newsSince(before, report.cut())) continue;
                    if (fact.pair() != null && !ids.issued().test(fact.pair())) {
                        lines.add(new Line(
                                report.folder(), fact.table(), fact.version().at(report.cut(), OF_REGION)));
                        continue;
                    }
                    Object[] values = fact.version().at(report.cut(), ids);
                    if (report.corrected() && corrected == null && fact.table().equals("employment")) {
                        corrected = values;
                        values = wrongRate(values);
                    }
                    sink.row(fact.table(), values);
                }
                for (Person person : ids.named().values()) {
                    sink.row("persons", SchoolFacts.person(person, report.cut(), ids));
                }
            }
            if (corrected != null) correction(report, corrected);
        }

        private void correction(ReportPlan.Report report, Object[] values) {
            LocalDate day = ReportPlan.correctionFolder(report.academicYear());
            try (WorkbookSink sink = sink(day, day, report.academicYear())) {
                sink.row("employment", values);
            }
        }

        private WorkbookSink sink(LocalDate into, LocalDate dated, int academicYear) {
            String campaign = Campaigns.id(academicYear);
            String file = into + "/school-" + school.id() + "_" + dated + ".xlsx";
            return shelf.open(file, new WorkbookSink.Stamp(school.id(), dated, campaign));
        }

        /** Whoever first delivers a pair gives it its id. */
        private Predicate<Pair> issued() {
            return pair -> {
                LocalDate begins = pairsBegin.get(pair.number());
                for (ReportPlan.Report report : reports) {
                    if (!report.silent() && !report.cut().isBefore(begins)) return report.workbook();
                }
                return false;
            };
        }
    }
}
