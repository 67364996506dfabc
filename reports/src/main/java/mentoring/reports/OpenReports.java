package mentoring.reports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mentoring.reports.check.Imprint;
import mentoring.reports.markdown.EditableText;
import mentoring.reports.markdown.HumanTexts;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.shared.Once;
import mentoring.reports.tree.Report;
import mentoring.reports.words.Names;
import mentoring.schema.Contracts;
import mentoring.workspace.ExitCode;
import mentoring.workspace.Language;
import mentoring.workspace.UserError;
import mentoring.workspace.Workspace;

/** Reports from one opened release; used by one thread at a time. */
public final class OpenReports implements AutoCloseable {
    private static final int NAMED = 12;

    private final Workspace workspace;
    private final Contracts contracts;
    private final List<ReportDefinition> definitions;
    private final ReleaseDatabase database;
    private final Map<String, String> recipes = new HashMap<>();

    OpenReports(
            Workspace workspace, Contracts contracts, List<ReportDefinition> definitions, ReleaseDatabase database) {
        this.workspace = workspace;
        this.contracts = contracts;
        this.definitions = definitions;
        this.database = database;
    }

    /**
     * What a report can be made for, in the order of codes.
     *
     * @param campaignId null for the newest campaign
     */
    public List<Territory> subjects(String report, String campaignId) {
        Subject subject = definition(report).subject();
        return territories(campaign(campaigns(), campaignId)).stream()
                .filter(t -> subject.includes(t.level()))
                .toList();
    }

    /**
     * Renders one report in every format that was asked for.
     *
     * @return the files, in the order of the formats
     * @throws UserError when report, campaign or territory are unknown, or a text has a mistake
     */
    public List<Path> render(ReportRequest request) {
        ReportDefinition definition = definition(request.name());
        ReportContext context = context(definition, request);
        Report report = build(definition, context);
        String name = fileName(
                definition.info().name(),
                context.campaign().id(),
                context.territory().code());
        List<Path> files = new ArrayList<>();
        for (Format format : EnumSet.copyOf(request.formats())) {
            files.addAll(Layouts.write(report, format, request.out(), name, request.printedOn()));
        }
        Imprint.of(
                        report,
                        request,
                        context.campaign().id(),
                        context.territory().code(),
                        release(),
                        recipe(request),
                        files)
                .write(Imprint.file(request.out(), name));
        return files;
    }

    /** The tree of a report without any layout; for checks that need the numbers, not the looks. */
    public Report tree(ReportRequest request) {
        ReportDefinition definition = definition(request.name());
        return build(definition, context(definition, request));
    }

    String release() {
        return database.manifest().id();
    }

    String recipe(ReportRequest request) {
        return recipes.computeIfAbsent(
                request.language() + "|" + request.zone(),
                key -> Recipe.of(workspace, request.language(), request.zone()));
    }

    /** Where the imprint of a report stands that was rendered before. */
    Path imprint(ReportRequest request) {
        String campaign = campaign(campaigns(), request.campaignId()).id();
        return Imprint.file(request.out(), fileName(request.name(), campaign, request.territory()));
    }

    static String fileName(String report, String campaign, String territory) {
        return String.join("_", report, campaign, territory).replaceAll("[^\\p{L}\\p{N}._-]", "-");
    }

    private Report build(ReportDefinition definition, ReportContext context) {
        Report report = definition.build(context);
        return HumanTexts.merge(report, workspace.texts(), context.territory().code());
    }

    private ReportDefinition definition(String name) {
        return definitions.stream()
                .filter(d -> d.info().name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(
                        ExitCode.ARGUMENTS,
                        new String[] {"Отчёта", "Report"},
                        name,
                        definitions.stream().map(d -> d.info().name()).toList()));
    }

    private List<Campaign> campaigns() {
        return Once.read(
                database,
                "campaigns",
                () -> database.rows(Resources.text("/reports/shared/campaigns.sql"), Map.of()).stream()
                        .map(Campaign::of)
                        .toList());
    }

    private List<Territory> territories(Campaign campaign) {
        return Once.read(database, "territories/" + campaign.id(), () -> readTerritories(campaign));
    }

    private List<Territory> readTerritories(Campaign campaign) {
        Names names = Names.read(workspace.texts());
        return database
                .rows(
                        Resources.text("/reports/shared/territories.sql"),
                        Map.of("campaign", campaign.id(), "as_of", campaign.asOf()))
                .stream()
                .map(row -> Territory.of(row, names))
                .toList();
    }

    private ReportContext context(ReportDefinition definition, ReportRequest request) {
        List<Campaign> campaigns = campaigns();
        Campaign campaign = campaign(campaigns, request.campaignId());
        List<Territory> all = territories(campaign);
        Territory territory = territory(definition.subject(), campaign, request.territory(), all);
        return new ReportContext(
                database,
                contracts,
                campaigns,
                all.stream().filter(t -> Subject.TERRITORY.includes(t.level())).toList(),
                campaign,
                territory,
                text(request, campaign, territory),
                workspace,
                request.language(),
                request.printedOn());
    }

    private static Territory territory(Subject subject, Campaign campaign, String wanted, List<Territory> all) {
        List<Territory> possible =
                all.stream().filter(t -> subject.includes(t.level())).toList();
        String code = wanted == null ? campaign.territory() : wanted;
        return possible.stream()
                .filter(t -> t.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(
                        ExitCode.REPORT,
                        new String[] {"В мониторинге " + campaign.id() + " территории", "Territory"},
                        code,
                        possible.stream()
                                .map(t -> t.code() + " (" + t.name() + ")")
                                .toList()));
    }

    private static Campaign campaign(List<Campaign> campaigns, String id) {
        if (campaigns.isEmpty()) {
            throw new UserError(
                    ExitCode.REPORT,
                    "В выпуске нет ни одного мониторинга, отчёту не о чем; загрузите таблицу «Мониторинги» и выполните"
                            + " mentoring build.",
                    "The release has no campaign to report on; load the table 'campaigns' and run mentoring build.");
        }
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
                return EditableText.parse(file.toString(), TextFile.read(file));
            }
        }
        String builtIn = "/reports/" + name + "/" + name + (request.language() == Language.RU ? "_ru" : "_en") + ".md";
        return EditableText.parse(builtIn, Resources.has(builtIn) ? Resources.text(builtIn) : "");
    }

    private static UserError unknown(ExitCode code, String[] what, String name, List<String> known) {
        String ru = known.isEmpty() ? "ни одного" : known.stream().limit(NAMED).collect(Collectors.joining(", "));
        String en = known.isEmpty() ? "none" : known.stream().limit(NAMED).collect(Collectors.joining(", "));
        String more = known.size() > NAMED ? ", …" : "";
        return new UserError(
                code,
                what[0] + " «" + name + "» нет; есть: " + ru + more + ".",
                what[1] + " '" + name + "' does not exist; there are: " + en + more + ".");
    }

    @Override
    public void close() {
        database.close();
    }
}
