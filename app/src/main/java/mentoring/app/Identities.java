package mentoring.app;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.landed.Delivery;
import mentoring.landed.LandedStore;
import mentoring.workspace.Workspace;

/**
 * Who the persons of a release are, from the private folder. Only the last identity of every id counts, as in the
 * build: an earlier one would lead to another person.
 */
final class Identities {

    /**
     * A person as somebody named him.
     *
     * @param issuer who gave the id: a school, or empty for the region
     */
    record Identity(String key, String issuer, String id, String fullName, LocalDate birthDate, String snils) {}

    private record Version(Identity identity, LocalDate dated, String delivery, long row) {}

    private static final Comparator<Version> ORDER = Comparator.comparing(Version::dated)
            .thenComparing(Version::delivery)
            .thenComparingLong(Version::row);

    private final Map<String, List<Identity>> byKey = new HashMap<>();

    static Identities read(Workspace workspace, List<String> deliveries) {
        Map<String, Version> byToken = new HashMap<>();
        LandedStore landed = new LandedStore(workspace.landed());
        for (Delivery delivery : landed.deliveries()) {
            Path file = workspace.privateFolder().resolve("identities").resolve(delivery.id() + ".csv");
            if (deliveries.contains(delivery.id()) && Files.exists(file)) {
                read(file, delivery, byToken);
            }
        }
        Identities identities = new Identities();
        byToken.values().stream()
                .sorted(ORDER.reversed())
                .map(Version::identity)
                .forEach(i -> identities
                        .byKey
                        .computeIfAbsent(i.key(), k -> new ArrayList<>())
                        .add(i));
        return identities;
    }

    private static void read(Path file, Delivery delivery, Map<String, Version> byToken) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .fieldSeparator(';')
                .detectBomHeader(true)
                .ofNamedCsvRecord(Files.newInputStream(file))) {
            for (NamedCsvRecord row : csv) {
                String day = cell(row, "birth_date");
                Identity identity = new Identity(
                        cell(row, "person_key"),
                        row.findField("issuer").orElse(delivery.issuer()),
                        cell(row, "delivered_person_id"),
                        cell(row, "full_name"),
                        day.isEmpty() ? null : LocalDate.parse(day),
                        cell(row, "snils"));
                Version version =
                        new Version(identity, delivery.dated(), delivery.id(), Long.parseLong(cell(row, "source_row")));
                byToken.merge(cell(row, "person_id"), version, (a, b) -> ORDER.compare(a, b) > 0 ? a : b);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell without the apostrophe that keeps a spreadsheet from calculating it. */
    private static String cell(NamedCsvRecord row, String column) {
        String cell = row.getField(column);
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r".indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }

    /** How that school would name the person: by its own id, else by the region's, else by another school's; or null. */
    Identity of(String key, String school) {
        return byKey.getOrDefault(key, List.of()).stream()
                .min(Comparator.comparingInt(i -> distance(i, school)))
                .orElse(null);
    }

    private static int distance(Identity identity, String school) {
        return identity.issuer().equals(school) ? 0 : identity.issuer().isEmpty() ? 1 : 2;
    }
}
