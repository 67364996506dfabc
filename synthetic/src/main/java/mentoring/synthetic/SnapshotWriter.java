package mentoring.synthetic;

import java.time.LocalDate;
import java.util.List;
import mentoring.schema.Contracts;
import mentoring.synthetic.pupils.SchoolYear;
import mentoring.synthetic.world.Calendar;
import mentoring.synthetic.world.Fact;
import mentoring.synthetic.world.Ids;
import mentoring.synthetic.world.RegionWorld;
import mentoring.synthetic.world.ReportPlan;
import mentoring.synthetic.world.School;
import mentoring.synthetic.world.SchoolFacts;
import mentoring.synthetic.write.ParquetSink;
import mentoring.synthetic.write.RowSink;

/** One region as its schools have told it by the last campaign, in Parquet files of its own. */
final class SnapshotWriter {
    private static final Ids OF_REGION = new Ids.OfRegion();

    private final Generator.Request request;
    private final Contracts contracts;
    private final PupilTables pupils;

    SnapshotWriter(Generator.Request request, Contracts contracts) {
        this.request = request;
        this.contracts = contracts;
        this.pupils = new PupilTables(request.size(), request.parameters());
    }

    void write(RegionWorld world) {
        SchoolFacts facts = new SchoolFacts(world);
        LocalDate end = Calendar.asOf(request.parameters().lastYear());
        String part = request.size().regions() == 1 ? "" : "%02d".formatted(world.region() + 1);
        try (RowSink sink = new ParquetSink(request.out().resolve("parquet"), contracts, part)) {
            facts.ofRegion(request.size()).forEach(fact -> row(fact, end, sink));
            for (School school : world.schools()) school(world, facts, school, end, sink);
            for (int year = request.parameters().firstYear();
                    year <= request.parameters().lastYear();
                    year++) {
                pupils.ofRegion(world, facts, year, sink::row);
                if (world.region() == 0) pupils.ofCountry(year, sink::row);
            }
        }
    }

    private void school(RegionWorld world, SchoolFacts facts, School school, LocalDate end, RowSink sink) {
        List<ReportPlan.Report> reports = ReportPlan.of(request.parameters(), school);
        LocalDate told = null;
        for (ReportPlan.Report report : reports) {
            if (report.listed() && school.lastGrade() > 0) {
                sink.row("reporting", Reporting.row(request.parameters(), school, report, told, !report.silent()));
            }
            if (!report.silent()) told = report.cut();
        }
        for (Fact fact : facts.of(school)) {
            if (fact.ofRegion()) row(fact, end, sink);
            else if (told != null) row(fact, told, sink);
        }
        SchoolYear before = null;
        for (int year = request.parameters().firstYear();
                year <= request.parameters().lastYear();
                year++) {
            if (!school.openAt(Calendar.census(year)) || school.lastGrade() == 0) continue;
            SchoolYear now = facts.schoolYear(school, year);
            pupils.assignments(now, sink::row);
            pupils.results(now, before, sink::row);
            before = now;
        }
    }

    private static void row(Fact fact, LocalDate day, RowSink sink) {
        if (fact.knownAt(day)) sink.row(fact.table(), fact.version().at(day, OF_REGION));
    }
}
