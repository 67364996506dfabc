package mentoring.transform.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentoring.release.Manifest;
import mentoring.schema.Contracts;
import mentoring.schema.Field;
import mentoring.schema.Table;
import mentoring.workspace.Json;

/** What accompanies the manifest of a release: a data package that describes the published tables, a short README. */
final class ReleaseCompanions {

    private ReleaseCompanions() {}

    static Map<String, byte[]> of(Manifest manifest, Contracts contracts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("datapackage.json", Json.bytes(dataPackage(manifest, contracts)));
        files.put("README.md", readme(manifest).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static Map<String, Object> dataPackage(Manifest manifest, Contracts contracts) {
        List<Object> resources = new ArrayList<>();
        for (Manifest.ReleaseTable table : manifest.tables()) {
            if (table.layer().equals("published")) {
                resources.add(resource(table, contracts.get(table.name())));
            }
        }
        return Map.of("name", "mentoring-warehouse-" + manifest.id(), "resources", resources);
    }

    private static Map<String, Object> resource(Manifest.ReleaseTable table, Table contract) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.name());
        resource.put("title", contract.title().ru());
        resource.put("description", contract.description().ru());
        resource.put(
                "path", table.files().stream().map(f -> "../../" + f.path()).toList());
        resource.put("format", "parquet");
        resource.put("rows", table.rows());
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields",
                contract.fields().stream().map(ReleaseCompanions::field).toList());
        schema.put("primaryKey", contract.naturalKey());
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> field(Field field) {
        String type =
                switch (field.type()) {
                    case TEXT -> "string";
                    case INTEGER -> "integer";
                    case DECIMAL, DOUBLE -> "number";
                    case BOOLEAN -> "boolean";
                    case DATE -> "date";
                };
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", field.name());
        entry.put("type", type);
        entry.put("title", field.title().ru());
        entry.put("description", field.description().ru());
        return entry;
    }

    private static String readme(Manifest manifest) {
        return """
                # Release %s

                Content hash: %s

                The files of each table are listed in `manifest.json` (paths relative to the warehouse folder); the
                published tables are described in `datapackage.json`. Values are exact: this release belongs to the
                inner zone. `public_status` says which cells may be shown to others.
                """
                .formatted(manifest.id(), manifest.contentHash());
    }
}
