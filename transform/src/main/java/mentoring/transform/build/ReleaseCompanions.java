package mentoring.transform.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentoring.release.DataPackage;
import mentoring.release.Manifest;
import mentoring.schema.Contracts;
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
        List<Map<String, Object>> resources = new ArrayList<>();
        for (Manifest.ReleaseTable table : manifest.tables()) {
            if (table.layer().equals("published")) {
                List<String> paths =
                        table.files().stream().map(f -> "../../" + f.path()).toList();
                resources.add(DataPackage.resource(contracts.get(table.name()), paths, table.rows()));
            }
        }
        return DataPackage.of("mentoring-warehouse-" + manifest.id(), resources);
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
