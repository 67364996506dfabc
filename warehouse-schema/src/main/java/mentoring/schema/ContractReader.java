package mentoring.schema;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import mentoring.release.Hashes;
import mentoring.schema.ContractFile.Constraints;
import mentoring.schema.ContractFile.DisclosureEntry;
import mentoring.schema.ContractFile.FieldEntry;
import mentoring.schema.ContractFile.FieldExtra;
import mentoring.schema.ContractFile.ForeignKeyEntry;
import mentoring.schema.ContractFile.Replacement;
import mentoring.schema.ContractFile.RuleEntry;
import mentoring.schema.ContractFile.TableExtra;
import mentoring.schema.Table.Layer;
import mentoring.workspace.Text;

/** Turns one contract file into a {@link Table}. */
final class ContractReader {
    private final String file;

    private ContractReader(String file) {
        this.file = file;
    }

    static Table read(String file, String text) {
        return new ContractReader(file).table(YamlFiles.parse(file, text, ContractFile.class), text);
    }

    private Table table(ContractFile entry, String text) {
        Layer layer = Layer.valueOf(file.substring(0, file.indexOf('/')).toUpperCase(Locale.ROOT));
        String expected = file.substring(file.indexOf('/') + 1).replace(".yaml", "");
        if (!expected.equals(entry.name())) {
            throw error("name", "is '" + entry.name() + "'", "name the table as its file: " + expected);
        }
        TableExtra extra = required("x-mentoring", entry.extra());
        return new Table(
                entry.name(),
                layer,
                new Text(required("title", entry.title()), required("x-mentoring > titleEn", extra.titleEn())),
                text("description", entry.description(), extra.descriptionEn()),
                text("x-mentoring > grain", extra.grainRu(), extra.grain()),
                orEmpty(extra.synonyms()),
                required("x-mentoring > naturalKey", extra.naturalKey()),
                required("fields", entry.fields()).stream().map(this::field).toList(),
                orEmpty(entry.foreignKeys()).stream().map(this::reference).toList(),
                orEmpty(extra.rules()).stream().map(this::rule).toList(),
                extra.replacement() == Replacement.UPSERT_AND_COMPLETE,
                extra.school(),
                extra.factDate(),
                extra.endDate(),
                disclosure(entry),
                Hashes.sha256(text));
    }

    private Disclosure disclosure(ContractFile entry) {
        DisclosureEntry rules = entry.extra().disclosure();
        if (rules == null) {
            return null;
        }
        List<String> columns = entry.fields().stream().map(FieldEntry::name).toList();
        List<Disclosure.Protected> protect = required("disclosure > protect", rules.protect()).stream()
                .map(p -> new Disclosure.Protected(
                        known(columns, p.count()), p.base() == null ? null : known(columns, p.base()), p.additive()))
                .toList();
        List<String> family = required("disclosure > family", rules.family()).stream()
                .map(c -> known(columns, c))
                .toList();
        return new Disclosure(
                required("disclosure > subject", rules.subject()),
                family,
                columns.contains("breakdown"),
                "model".equals(rules.primary()),
                protect);
    }

    private String known(List<String> columns, String column) {
        if (!columns.contains(column)) {
            throw error("disclosure", "names the column " + column, "name one of " + columns);
        }
        return column;
    }

    private Field field(FieldEntry entry) {
        String name = required("fields > name", entry.name());
        Constraints constraints = Objects.requireNonNullElse(entry.constraints(), Constraints.NONE);
        FieldExtra extra = required(name + " > x-mentoring", entry.extra());
        Text title =
                new Text(required(name + " > title", entry.title()), required(name + " > titleEn", extra.titleEn()));
        return new Field(
                name,
                type(name, entry),
                extra.scale() == null ? 0 : extra.scale(),
                title,
                entry.description() == null
                        ? title // a title that says it all
                        : text(name + " > description", entry.description(), extra.descriptionEn()),
                constraints.required(),
                constraints.minimum(),
                constraints.maximum(),
                constraints.exclusiveMinimum(),
                pattern(name, constraints.pattern()),
                entry.example(),
                orEmpty(extra.synonyms()),
                extra.personalData() == null
                        ? Field.PersonalData.NONE
                        : Field.PersonalData.valueOf(extra.personalData().name()),
                extra.id(),
                extra.codes(),
                extra.list(),
                extra.checksum() == null
                        ? null
                        : Field.Checksum.valueOf(extra.checksum().name()),
                orEmpty(extra.lastDayHeaders()),
                extra.measure(),
                extra.provenance(),
                extra.defaultValue());
    }

    private FieldType type(String name, FieldEntry entry) {
        return switch (required(name + " > type", entry.type())) {
            case STRING -> FieldType.TEXT;
            case INTEGER -> FieldType.INTEGER;
            case BOOLEAN -> FieldType.BOOLEAN;
            case DATE -> FieldType.DATE;
            case NUMBER -> entry.extra().scale() == null ? FieldType.DOUBLE : FieldType.DECIMAL;
        };
    }

    private Pattern pattern(String name, String pattern) {
        try {
            return pattern == null ? null : Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw error(name + " > pattern", e.getDescription(), "write a Java regular expression");
        }
    }

    private Reference reference(ForeignKeyEntry entry) {
        boolean setAside = entry.extra() != null && entry.extra().severity() == Severity.SET_ASIDE;
        return new Reference(
                entry.fields(), entry.reference().resource(), entry.reference().fields(), setAside);
    }

    private RowRule rule(RuleEntry entry) {
        String place = "rules > " + entry.id();
        return new RowRule(
                required("rules > id", entry.id()),
                required(place + " > kind", entry.kind()),
                required(place + " > fields", entry.fields()),
                entry.orEqual(),
                entry.minMonths(),
                entry.maxMonths(),
                entry.when() == null ? null : entry.when().field(),
                entry.when() == null ? List.of() : entry.when().in(),
                entry.unless(),
                required(place + " > severity", entry.severity()),
                text(place + " > message", entry.messageRu(), entry.messageEn()));
    }

    private Text text(String place, String ru, String en) {
        return new Text(required(place + " (Russian)", ru), required(place + " (English)", en));
    }

    private <T> T required(String place, T value) {
        if (value == null) {
            throw error(place, "is missing", "add it");
        }
        return value;
    }

    private DefinitionError error(String place, String problem, String cure) {
        return new DefinitionError(file, place, problem, cure);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
