package mentoring.reports;

import java.nio.file.Path;
import java.util.List;
import mentoring.release.Manifest;
import mentoring.release.ReleaseStore;
import mentoring.reports.curator.CuratorAnnual;
import mentoring.reports.cycle.Municipal;
import mentoring.reports.cycle.RegionalAnnual;
import mentoring.reports.dataquality.DataQuality;
import mentoring.reports.evidence.ResolutionEvidence;
import mentoring.reports.methodology.Methodology;
import mentoring.reports.monitoring.MonitoringReport;
import mentoring.reports.passport.SchoolPassport;
import mentoring.reports.programme.ProgrammeMonitoring;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.release.Zone;
import mentoring.reports.tree.Report;
import mentoring.schema.Contracts;
import mentoring.workspace.UserError;
import mentoring.workspace.Workspace;

/** The reports of a workspace: lists them and renders them from one release. */
public final class Reports {
    private final Workspace workspace;
    private final Manifest manifest;
    private final Contracts contracts;
    private final String memoryLimit;
    private final List<ReportDefinition> definitions = List.of(
            new MonitoringReport(),
            new RegionalAnnual(),
            new Municipal(),
            new SchoolPassport(),
            new ResolutionEvidence(),
            new CuratorAnnual(),
            new ProgrammeMonitoring(),
            new DataQuality(),
            new Methodology());

    /**
     * @param manifest the release to report on
     * @param memoryLimit of the embedded database, or null
     */
    public Reports(Workspace workspace, Manifest manifest, Contracts contracts, String memoryLimit) {
        this.workspace = workspace;
        this.manifest = manifest;
        this.contracts = contracts;
        this.memoryLimit = memoryLimit;
    }

    public List<ReportInfo> list() {
        return definitions.stream().map(ReportDefinition::info).toList();
    }

    /** Opens the release once, for several reports of one zone. */
    public OpenReports open(Zone zone) {
        ReleaseStore store = new ReleaseStore(workspace.warehouse());
        ReleaseDatabase database = ReleaseDatabase.open(store, manifest, zone, contracts, memoryLimit);
        return new OpenReports(workspace, contracts, definitions, database);
    }

    /**
     * Renders one report in every format that was asked for.
     *
     * @return the files, in the order of the formats
     * @throws UserError when report, campaign or territory are unknown, or a text has a mistake
     */
    public List<Path> render(ReportRequest request) {
        try (OpenReports open = open(request.zone())) {
            return open.render(request);
        }
    }

    /** The tree of a report without any layout; for checks that need the numbers, not the looks. */
    public Report tree(ReportRequest request) {
        try (OpenReports open = open(request.zone())) {
            return open.tree(request);
        }
    }
}
