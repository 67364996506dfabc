package mentoring.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mentoring.ingest.template.SchoolForm;
import mentoring.ingest.template.Template;
import mentoring.release.Manifest;
import mentoring.release.ReleaseStore;
import mentoring.reports.release.ReleaseDatabase;
import mentoring.reports.release.SqlRow;
import mentoring.reports.release.Zone;
import mentoring.schema.Contracts;
import mentoring.workspace.ExitCode;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.UserError;
import mentoring.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the workbooks in which schools send their data: what is known of them stands there already. */
@Command(name = "template")
final class TemplateCommand implements Runnable {

    /** The monitoring that the data are collected for. */
    private record Campaign(String id, String title, LocalDate asOf) {}

    private record School(String id, String name) {}

    @Option(names = "--school", paramLabel = "${bundle:label.school}")
    private String school;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--campaign", paramLabel = "ID")
    private String campaign;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "${bundle:label.dir}")
    private Path out;

    private final Session session;

    TemplateCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (all == (school != null)) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Неясно, для кого шаблоны; назовите школу (--school ШКОЛА) или все сразу (--all).",
                    "It is not clear for whom the templates are; name a school (--school ID) or all of them (--all).");
        }
        Workspace workspace = session.workspace();
        Manifest manifest = new ReleaseStore(workspace.warehouse()).resolve(ReleaseStore.CURRENT);
        Contracts contracts = Contracts.load();
        try (ReleaseDatabase release = Releases.open(workspace, manifest, Zone.INNER);
                Progress progress = session.progress()) {
            Campaign wanted = campaign(release);
            Identities identities = Identities.read(workspace, manifest.deliveries());
            if (!Files.exists(out)) {
                SafeFiles.createPrivateDirectory(out);
            }
            Set<String> names = new HashSet<>();
            for (School each : schools(release, wanted)) {
                KnownRows known = new KnownRows(release, contracts, identities, each.id());
                Path file = out.resolve(fileName(each.id(), names));
                SafeFiles.write(file.toAbsolutePath(), workbook(contracts, wanted, each, known));
                progress.done("template", session.text("template.progress", each.id()), Map.of("school", each.id()));
                session.print(file.toString());
            }
        }
        session.say("template.next", out);
    }

    private byte[] workbook(Contracts contracts, Campaign wanted, School each, KnownRows known) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new Template(contracts)
                    .write(
                            new SchoolForm(
                                    each.id(),
                                    each.name(),
                                    wanted == null ? null : wanted.id(),
                                    wanted == null ? session.text("template.title") : wanted.title(),
                                    dated(wanted, known.lastDated()),
                                    known,
                                    known.ids()),
                            bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The day of the monitoring; but what is mended must be later than what it mends. */
    private LocalDate dated(Campaign wanted, LocalDate lastDated) {
        if (wanted != null && (lastDated == null || wanted.asOf().isAfter(lastDated))) {
            return wanted.asOf();
        }
        LocalDate today = session.today();
        return lastDated == null || today.isAfter(lastDated) ? today : lastDated.plusDays(1);
    }

    /** The named monitoring, else the latest; null when there is none at all. */
    private Campaign campaign(ReleaseDatabase release) {
        List<SqlRow> rows = release.rows(
                "SELECT campaign_id, title, as_of FROM input.campaigns WHERE set_aside_rule IS NULL"
                        + " AND campaign_id = coalesce($campaign, campaign_id) ORDER BY as_of DESC, campaign_id LIMIT 1",
                java.util.Collections.singletonMap("campaign", campaign));
        if (rows.isEmpty() && campaign != null) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Мониторинга «" + campaign + "» нет в текущем выпуске; посмотрите, какие есть: mentoring query"
                            + " \"SELECT campaign_id, title FROM input.campaigns\".",
                    "There is no campaign '" + campaign
                            + "' in the current release; see which there are: mentoring query"
                            + " \"SELECT campaign_id, title FROM input.campaigns\".");
        }
        return rows.isEmpty()
                ? null
                : new Campaign(
                        rows.get(0).text("campaign_id"),
                        rows.get(0).text("title"),
                        rows.get(0).date("as_of"));
    }

    private List<School> schools(ReleaseDatabase release, Campaign wanted) {
        String inCampaign = all && wanted != null && release.has("measure.school_scope")
                ? " AND school_id IN (SELECT school_id FROM measure.school_scope WHERE campaign_id = $campaign)"
                : "";
        Map<String, Object> parameters = new java.util.HashMap<>();
        parameters.put("school", school);
        parameters.put("campaign", wanted == null ? null : wanted.id());
        List<School> schools = new ArrayList<>();
        release.rows(
                        "SELECT school_id, arg_max(name, coalesce(valid_from, DATE '1900-01-01')) AS name FROM"
                                + " input.schools WHERE set_aside_rule IS NULL AND school_id = coalesce($school, school_id)"
                                + inCampaign + " GROUP BY school_id ORDER BY school_id",
                        parameters)
                .forEach(row -> schools.add(new School(row.text("school_id"), row.text("name"))));
        if (schools.isEmpty() && school != null) {
            throw new UserError(
                    ExitCode.ARGUMENTS,
                    "Школы «" + school + "» нет в текущем выпуске; проверьте код или загрузите список школ.",
                    "There is no school '" + school
                            + "' in the current release; check the id or load the list of schools.");
        }
        return schools;
    }

    /** Ids are free text; a name of a file is not. */
    private static String fileName(String school, Set<String> taken) {
        String plain = school.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceFirst("^\\.+", "_");
        String name = plain;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = plain + "_" + i;
        }
        return name + ".xlsx";
    }
}
