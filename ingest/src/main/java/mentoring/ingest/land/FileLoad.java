package mentoring.ingest.land;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import mentoring.ingest.check.FindingLog;
import mentoring.ingest.check.Receipt;
import mentoring.ingest.check.Receipts;
import mentoring.ingest.decode.DecodedFile;
import mentoring.ingest.decode.Decoder;
import mentoring.ingest.decode.Signature;
import mentoring.ingest.decode.UnreadableFile;
import mentoring.ingest.land.FileOutcome.Status;
import mentoring.ingest.source.ParquetFile;
import mentoring.ingest.template.IssuedIds;
import mentoring.ingest.template.OwnSheets;
import mentoring.landed.Delivery;
import mentoring.release.Hashes;
import mentoring.schema.Table;
import mentoring.workspace.Text;

/** The way of one file from its bytes to the landed batch. */
final class FileLoad {
    /** From this size on a file is worth several threads of its own; below it, files side by side keep all busy. */
    private static final long LARGE_TEXT = 8L << 20;

    private static final long LARGE_WORKBOOK = 1L << 20;
    private static final int FILE_DIGITS = 12;
    private static final int OPTION_DIGITS = 4;
    /** Receipts that are kept in memory for whoever asked for them. */
    private static final int EXPLAINED = 100_000;

    private final Loader loader;
    private final LoadRequest request;
    private final Table wanted;
    private final DeliveredFiles.File file;
    private final Workbench bench;
    private final int place;
    private final FindingLog findings;
    private final Receipts receipts;
    private String sha256;
    private Path returned;

    FileLoad(Loader loader, LoadRequest request, Table wanted, DeliveredFiles.File file, Workbench bench) {
        this.loader = loader;
        this.request = request;
        this.wanted = wanted;
        this.file = file;
        this.bench = bench;
        this.place = bench.batch().begin();
        this.findings = new FindingLog(finding -> bench.staging().findings().add(place, finding));
        this.receipts = new Receipts(
                receipt -> bench.staging().receipts().add(place, receipt), request.explain() ? EXPLAINED : 0);
    }

    FileOutcome run(boolean land) {
        try {
            return process(land);
        } catch (UnreadableFile e) {
            return outcome(Status.REJECTED, null, e.text());
        }
    }

    private FileOutcome process(boolean land) {
        Signature signature = Signature.of(file.path());
        Optional<Table> byFileName =
                Optional.ofNullable(wanted).or(() -> loader.tableNames().findInFile(file.stem()));
        DecodedFile early = null;
        if (signature == Signature.TEXT && isLarge()) {
            // To hash a long text takes as long as to find out its encoding; neither waits for the other.
            CompletableFuture<String> hash = CompletableFuture.supplyAsync(() -> Hashes.sha256(file.path()));
            early = open(signature, byFileName);
            sha256 = hash.join();
        } else {
            sha256 = Hashes.sha256(file.path());
        }
        Optional<Delivery> before = landedBefore(signature, byFileName);
        try (DecodedFile decoded = before.isPresent() || early != null ? early : open(signature, byFileName)) {
            if (before.isPresent()) {
                return outcome(Status.ALREADY_LANDED, before.get(), Sentences.alreadyLanded(before.get()));
            }
            SheetPlan plan = SheetPlan.of(decoded.sheets(), wanted, byFileName, loader.tableNames()::find);
            return plan.sheets().isEmpty()
                    ? outcome(Status.NOTHING_RECOGNISED, null, plan.nothingRecognised())
                    : checkAndLand(decoded, plan, land);
        }
    }

    private DecodedFile open(Signature signature, Optional<Table> byFileName) {
        return signature == Signature.PARQUET
                ? ParquetFile.open(file.path())
                : Decoder.open(file.path(), rows -> byFileName
                        .map(t -> bench.checks(t).headerNames().known(rows))
                        .orElse(0));
    }

    /**
     * The same bytes under the same options. The name of a text file, and of a workbook whose only sheet is named
     * nothing, says which table it holds and so belongs to the identity; the name of any other workbook does not.
     */
    private Optional<Delivery> landedBefore(Signature signature, Optional<Table> byFileName) {
        Optional<Delivery> named = known(deliveryId(byFileName));
        return named.isPresent() || signature != Signature.WORKBOOK
                ? named
                : known(deliveryId(Optional.ofNullable(wanted)));
    }

    private Optional<Delivery> known(String deliveryId) {
        return bench.batch().find(deliveryId).or(() -> loader.store().find(deliveryId));
    }

    private String deliveryId(Optional<Table> table) {
        String explicitDate = Optional.ofNullable(request.dated())
                .or(() -> DeliveryDate.inName(file.stem()))
                .map(LocalDate::toString)
                .orElse("");
        String issuer = request.issuer() == null ? "" : request.issuer();
        String options = String.join("\u001f", table.map(Table::name).orElse(""), issuer, explicitDate);
        return sha256.substring(0, FILE_DIGITS) + Hashes.sha256(options).substring(0, OPTION_DIGITS);
    }

    private FileOutcome checkAndLand(DecodedFile decoded, SheetPlan plan, boolean land) {
        String id = deliveryId(decoded, plan);
        if (!land) {
            return check(decoded, plan, id, Original.NONE);
        }
        try (Original original =
                Original.keep(file.path(), sha256, loader.privateFile("deliveries", id + file.ending()), isLarge())) {
            return check(decoded, plan, id, original);
        }
    }

    private String deliveryId(DecodedFile decoded, SheetPlan plan) {
        boolean text =
                decoded.sheets().size() == 1 && decoded.sheets().get(0).name().isEmpty();
        return deliveryId(
                text || plan.namedByFile() ? Optional.of(plan.sheets().get(0).table()) : Optional.ofNullable(wanted));
    }

    /** @param original the copy to be kept of what is landed; {@link Original#NONE} when nothing lands */
    private FileOutcome check(DecodedFile decoded, SheetPlan plan, String id, Original original) {
        Stamp stamp = Stamp.of(decoded.sheets());
        DeliveryDate dated = dated(stamp, decoded);
        String issuer = Optional.ofNullable(request.issuer())
                .or(() -> Optional.ofNullable(stamp.issuer()))
                .orElse("");
        IssuedIds elsewhere = decoded.sheets().stream()
                .filter(s -> s.name().equals(OwnSheets.IDS))
                .findFirst()
                .map(IssuedIds::read)
                .orElse(IssuedIds.NONE);
        Pseudonyms pseudonyms = new Pseudonyms(loader.key(), issuer, elsewhere);
        Sheets sheets = new Sheets(bench, place, isLarge(), pseudonyms, file.name(), dated.day(), findings, receipts);
        plan.notes().forEach(sheets::note);
        // Schools and territories first: the other sheets may refer to them by name.
        plan.sheets().stream()
                .sorted(Comparator.comparing(p -> !KnownBefore.holdsPlaces(p.table())))
                .forEach(sheets::read);
        if (findings.fileRejected() || sheets.tables().isEmpty()) {
            returned = returning().write(decoded, plan, null);
            return outcome(Status.REJECTED, null, sheets.rejection());
        }
        sheets.judgeDuplicates();
        Delivery delivery = delivery(id, dated, issuer, facts(decoded, stamp), sheets);
        returned = returning().write(decoded, plan, delivery.id());
        boolean land = original != Original.NONE;
        if (land) {
            original.confirm();
            bench.batch().add(place, delivery);
        }
        return outcome(land ? Status.LANDED : Status.CHECKED, delivery, Sentences.loaded(delivery, land));
    }

    private Returning returning() {
        return new Returning(
                loader.workspace(), file, request, place, bench.staging().findings());
    }

    private DeliveryDate dated(Stamp stamp, DecodedFile decoded) {
        if (request.dated() != null) {
            return new DeliveryDate(request.dated(), "option");
        }
        if (stamp.dated() != null) {
            return new DeliveryDate(stamp.dated(), "stamp");
        }
        return DeliveryDate.inName(file.stem())
                .map(day -> new DeliveryDate(day, "file-name"))
                .or(() -> decoded.modified().map(day -> new DeliveryDate(day, "metadata")))
                .orElseGet(() -> new DeliveryDate(request.today(), "day-of-loading"));
    }

    private boolean isLarge() {
        long bytes = file.path().toFile().length();
        return bytes >= (Signature.of(file.path()) == Signature.WORKBOOK ? LARGE_WORKBOOK : LARGE_TEXT);
    }

    private Map<String, String> facts(DecodedFile decoded, Stamp stamp) {
        Map<String, String> facts = new TreeMap<>(decoded.facts());
        receipts.byRule().forEach((rule, count) -> facts.put("repaired." + rule, String.valueOf(count)));
        facts.putAll(request.origin());
        if (stamp.campaign() != null) {
            facts.put("campaign", stamp.campaign());
        }
        if (stamp.answers() != null) {
            facts.put(Stamp.ANSWERS, stamp.answers());
        }
        return new LinkedHashMap<>(facts);
    }

    private Delivery delivery(String id, DeliveryDate dated, String issuer, Map<String, String> facts, Sheets sheets) {
        List<Delivery.LandedTable> tables = new ArrayList<>();
        sheets.tables().forEach(t -> tables.add(t.record()));
        return new Delivery(
                id,
                file.name(),
                file.path().toFile().length(),
                sha256,
                dated.day(),
                dated.by(),
                issuer,
                facts,
                List.copyOf(tables),
                request.now());
    }

    private FileOutcome outcome(Status status, Delivery delivery, Text message) {
        return new FileOutcome(
                file.name(),
                status,
                delivery,
                findings.first(),
                findings.countsByRule(),
                receipts.byRule(),
                status == Status.ALREADY_LANDED && request.explain() ? landedReceipts(delivery) : receipts.first(),
                message,
                returned);
    }

    private List<Receipt> landedReceipts(Delivery delivery) {
        boolean inThisBatch = bench.batch().find(delivery.id()).isPresent();
        return inThisBatch ? List.of() : ReceiptFile.read(loader.store().directory(delivery.id()), delivery, EXPLAINED);
    }
}
