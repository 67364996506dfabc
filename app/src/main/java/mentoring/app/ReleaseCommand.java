package mentoring.app;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import mentoring.release.Manifest;
import mentoring.release.Manifest.ReleaseTable;
import mentoring.release.ReleaseStore;
import mentoring.release.Verification;
import mentoring.workspace.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Releases: listed, shown, named, verified, compared. */
@Command(name = "release")
final class ReleaseCommand implements Runnable {
    private static final int SHORT = 12;

    private final Session session;

    @Spec
    private CommandSpec spec;

    ReleaseCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private ReleaseStore store() {
        return new ReleaseStore(session.workspace().warehouse());
    }

    @Command(name = "list")
    void list() {
        ReleaseStore store = store();
        TextTable table = new TextTable(
                session.text("release.id"),
                session.text("release.created"),
                session.text("release.engine"),
                session.text("release.deliveries"),
                session.text("release.rows"),
                session.text("release.names"));
        store.ids().stream()
                .map(store::resolve)
                .sorted(java.util.Comparator.comparing(Manifest::createdAt).reversed())
                .forEach(release -> table.row(
                        abbreviated(release.id()),
                        time(release),
                        release.engine(),
                        String.valueOf(release.deliveries().size()),
                        String.valueOf(rows(release)),
                        String.join(", ", names(store, release))));
        if (table.isEmpty()) {
            session.say("release.none");
        } else {
            table.print(session.console().out());
        }
    }

    @Command(name = "show")
    void show(
            @Parameters(
                            index = "0",
                            arity = "0..1",
                            paramLabel = "${bundle:label.release}",
                            descriptionKey = "release.which",
                            defaultValue = "current")
                    String name) {
        ReleaseStore store = store();
        Manifest release = store.resolve(name);
        session.printText("release.show.id", release.id());
        session.printText("release.show.created", time(release), release.engine(), release.codeVersion());
        session.printText("release.show.names", String.join(", ", names(store, release)));
        session.printText(
                "release.show.parent", Optional.ofNullable(release.parent()).orElse("–"));
        session.printText("release.show.content", release.contentHash());
        session.printText("release.show.deliveries", release.deliveries().size());
        new TreeMap<>(release.parameters()).forEach((key, value) -> session.print("  " + key + " = " + value));
        TextTable table = new TextTable(
                session.text("release.table"),
                session.text("release.layer"),
                session.text("release.rows"),
                session.text("release.content"));
        release.tables()
                .forEach(t -> table.row(t.name(), t.layer(), String.valueOf(t.rows()), abbreviated(t.contentHash())));
        table.print(session.console().out());
    }

    @Command(name = "tag")
    void tag(
            @Parameters(index = "0", paramLabel = "${bundle:label.name}", descriptionKey = "release.newname")
                    String name,
            @Parameters(
                            index = "1",
                            arity = "0..1",
                            paramLabel = "${bundle:label.release}",
                            descriptionKey = "release.which",
                            defaultValue = "current")
                    String release) {
        ReleaseName.require(name);
        ReleaseStore store = store();
        Manifest manifest = store.resolve(release);
        store.point(name, manifest.id());
        session.printText("release.tagged", name, abbreviated(manifest.id()));
    }

    @Command(name = "verify")
    int verify(
            @Parameters(
                            index = "0",
                            arity = "0..1",
                            paramLabel = "${bundle:label.release}",
                            descriptionKey = "release.which",
                            defaultValue = "current")
                    String name) {
        ReleaseStore store = store();
        Manifest release = store.resolve(name);
        List<Verification.Fault> faults = Verification.faults(store, release);
        if (faults.isEmpty()) {
            long files =
                    release.tables().stream().mapToLong(t -> t.files().size()).sum();
            session.printText("release.sound", abbreviated(release.id()), files);
            return ExitCode.DONE.number();
        }
        faults.forEach(f -> session.printText("release.fault." + f.problem(), f.table(), f.path()));
        session.say("release.unsound", abbreviated(release.id()), faults.size());
        return ExitCode.VERIFICATION.number();
    }

    @Command(name = "diff")
    void diff(
            @Parameters(index = "0", paramLabel = "A", descriptionKey = "release.first") String before,
            @Parameters(
                            index = "1",
                            arity = "0..1",
                            paramLabel = "B",
                            descriptionKey = "release.second",
                            defaultValue = "current")
                    String after) {
        ReleaseStore store = store();
        Map<String, ReleaseTable> old = byName(store.resolve(before));
        Map<String, ReleaseTable> recent = byName(store.resolve(after));
        TextTable table = new TextTable(
                session.text("release.table"), session.text("release.before"), session.text("release.after"));
        TreeSet<String> all = new TreeSet<>(old.keySet());
        all.addAll(recent.keySet());
        for (String name : all) {
            ReleaseTable a = old.get(name);
            ReleaseTable b = recent.get(name);
            if (a == null || b == null || !a.contentHash().equals(b.contentHash())) {
                table.row(name, rows(a), rows(b));
            }
        }
        if (table.isEmpty()) {
            session.printText("release.same");
        } else {
            table.print(session.console().out());
        }
    }

    private static Map<String, ReleaseTable> byName(Manifest release) {
        Map<String, ReleaseTable> tables = new TreeMap<>();
        release.tables().forEach(t -> tables.put(t.name(), t));
        return tables;
    }

    private static String rows(ReleaseTable table) {
        return table == null ? "–" : String.valueOf(table.rows());
    }

    private static long rows(Manifest release) {
        return release.tables().stream()
                .filter(t -> t.layer().equals("published"))
                .mapToLong(ReleaseTable::rows)
                .sum();
    }

    private static List<String> names(ReleaseStore store, Manifest release) {
        return store.refs().stream()
                .filter(ref -> store.refTarget(ref).orElse("").equals(release.id()))
                .toList();
    }

    private String time(Manifest release) {
        ZoneOffset offset = session.clock().getZone().getRules().getOffset(release.createdAt());
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                .format(release.createdAt().atOffset(offset));
    }

    static String abbreviated(String hash) {
        return hash.substring(0, Math.min(SHORT, hash.length()));
    }
}
