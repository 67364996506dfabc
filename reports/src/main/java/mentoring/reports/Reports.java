package mentoring.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mentoring.release.Manifest;
import mentoring.release.ReleaseStore;
import mentoring.reports.markdown.EditableText;
import mentoring.reports.monitoring.MonitoringReport;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.tree.Report;
import mentoring.schema.Contracts;
import mentoring.workspace.ExitCode;
import mentoring.workspace.Language;
import mentoring.workspace.UserError;
import mentoring.workspace.Workspace;

/** The reports of a workspace: lists them and renders them from one release. */
public final class Reports {
    private final Workspace workspace;
    private final Manifest manifest;
    private final Contracts contracts;
    private final String memoryLimit;
    private final List<ReportDefinition> definitions = List.of(new MonitoringReport());

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

    /**
     * Renders one report in every format that was asked for.
     *
     * @return the files, in the order of the formats
     * @throws UserError when report, campaign or territory are unknown, or the editable text has a mistake
     */
    public List<Path> render(ReportRequest request) {
        ReportDefinition definition = definition(request.name());
        ReleaseStore store = new ReleaseStore(workspace.warehouse());
        try (ReleaseDatabase database = ReleaseDatabase.open(store, manifest, request.zone(), contracts, memoryLimit)) {
            ReportContext context = context(database, request);
            Report report = definition.build(context);
            String name = String.join(
                            "_",
                            definition.info().name(),
                            context.campaign().id(),
                            context.territory().code())
                    .replaceAll("[^\\p{L}\\p{N}._-]", "-");
            List<Path> files = new ArrayList<>();
            for (Format format : EnumSet.copyOf(request.formats())) {
                files.addAll(Layouts.write(report, format, request.out(), name, request.printedOn()));
            }
            return files;
        }
    }

    /** The tree of a report without any layout; for checks that need the numbers, not the looks. */
    public Report tree(ReportRequest request) {
        ReleaseStore store = new ReleaseStore(workspace.warehouse());
        try (ReleaseDatabase database = ReleaseDatabase.open(store, manifest, request.zone(), contracts, memoryLimit)) {
            return definition(request.name()).build(context(database, request));
        }
    }

    private ReportDefinition definition(String name) {
        return definitions.stream()
                .filter(d -> d.info().name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(
                        ExitCode.ARGUMENTS,
                        new String[] {"Отчёта", "Report"},
                        name,
                        list().stream().map(ReportInfo::name).toList()));
    }

    private ReportContext context(ReleaseDatabase database, ReportRequest request) {
        List<Campaign> campaigns = database.rows(Resources.text("/reports/shared/campaigns.sql"), Map.of()).stream()
                .map(Campaign::of)
                .toList();
        Campaign campaign = campaign(campaigns, request.campaignId());
        List<Territory> territories = database
                .rows(
                        Resources.text("/reports/shared/territories.sql"),
                        Map.of("campaign", campaign.id(), "as_of", campaign.asOf()))
                .stream()
                .map(Territory::of)
                .toList();
        String code = request.territory() == null ? campaign.territory() : request.territory();
        Territory territory = territories.stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(
                        ExitCode.REPORT,
                        new String[] {"В мониторинге " + campaign.id() + " территории", "Territory"},
                        code,
                        territories.stream()
                                .map(t -> t.code() + " (" + t.name() + ")")
                                .toList()));
        return new ReportContext(
                database,
                contracts,
                campaigns,
                territories,
                campaign,
                territory,
                text(request, campaign, territory),
                request.language(),
                request.printedOn());
    }

    private static Campaign campaign(List<Campaign> campaigns, String id) {
        Optional<Campaign> found = id == null
                ? campaigns.stream().findFirst()
                : campaigns.stream().filter(c -> c.id().equals(id)).findFirst();
        return found.orElseThrow(() -> unknown(
                ExitCode.REPORT,
                new String[] {"Мониторинга", "Campaign"},
                String.valueOf(id),
                campaigns.stream().map(Campaign::id).toList()));
    }

    /** The most specific text wins: of campaign and territory, of the campaign, of the report, else the default. */
    private EditableText text(ReportRequest request, Campaign campaign, Territory territory) {
        String name = request.name();
        List<String> candidates = List.of(
                name + "_" + campaign.id() + "_" + territory.code() + ".md",
                name + "_" + campaign.id() + ".md",
                name + ".md");
        for (String candidate : candidates) {
            Path file = workspace.texts().resolve(candidate);
            if (Files.isRegularFile(file)) {
                return EditableText.parse(file.toString(), read(file));
            }
        }
        String builtIn = "/reports/" + name + "/" + name + (request.language() == Language.RU ? "_ru" : "_en") + ".md";
        return EditableText.parse(builtIn, Resources.text(builtIn));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new UserError(
                    ExitCode.REPORT,
                    "Файл " + file + " не в кодировке UTF-8; пересохраните его в UTF-8.",
                    "The file " + file + " is not UTF-8; save it again as UTF-8.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UserError unknown(ExitCode code, String[] what, String name, List<String> known) {
        String ru = known.isEmpty() ? "ни одного" : known.stream().limit(12).collect(Collectors.joining(", "));
        String en = known.isEmpty() ? "none" : known.stream().limit(12).collect(Collectors.joining(", "));
        String more = known.size() > 12 ? ", …" : "";
        return new UserError(
                code,
                what[0] + " «" + name + "» нет; есть: " + ru + more + ".",
                what[1] + " '" + name + "' does not exist; there are: " + en + more + ".");
    }
}
