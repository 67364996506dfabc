package mentoring.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mentoring.reports.chart.GeoMap.Point;
import mentoring.workspace.ExitCode;
import mentoring.workspace.SafeFiles;
import mentoring.workspace.UserError;
import mentoring.workspace.Workspace;

/**
 * Borders of territories from {@code maps/*.geojson} of the workspace (RFC 7946: degrees, longitude first). Every
 * feature is a Polygon or MultiPolygon with the property {@code code}.
 *
 * @param rings closed lines by territory code, outer ones and holes
 */
public record Maps(Map<String, List<List<Point>>> rings) {
    private static final String SUFFIX = ".geojson";

    /** The map of the workspace; empty when it has none: then tiles are drawn. */
    public static Optional<Maps> find(Workspace workspace) {
        Map<String, List<List<Point>>> rings = new TreeMap<>();
        for (Path file : SafeFiles.children(workspace.root().resolve("maps"))) {
            if (file.getFileName().toString().endsWith(SUFFIX)) {
                read(file, rings);
            }
        }
        return rings.isEmpty() ? Optional.empty() : Optional.of(new Maps(rings));
    }

    private static void read(Path file, Map<String, List<List<Point>>> rings) {
        JsonNode root;
        try {
            root = new JsonMapper().readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw wrong(file, "это не JSON", "it is not JSON", e);
        }
        for (JsonNode feature : root.path("features")) {
            JsonNode geometry = feature.path("geometry");
            String code = feature.path("properties").path("code").asText("");
            String type = geometry.path("type").asText();
            if (code.isEmpty()) {
                throw wrong(file, "у территории нет свойства code", "a feature has no property code", null);
            }
            List<List<Point>> own = rings.computeIfAbsent(code, c -> new ArrayList<>());
            if (type.equals("Polygon")) {
                polygon(file, geometry.path("coordinates"), own);
            } else if (type.equals("MultiPolygon")) {
                geometry.path("coordinates").forEach(p -> polygon(file, p, own));
            } else {
                throw wrong(
                        file,
                        "территория " + code + " – не Polygon и не MultiPolygon",
                        "the feature " + code + " is neither a Polygon nor a MultiPolygon",
                        null);
            }
        }
    }

    private static void polygon(Path file, JsonNode coordinates, List<List<Point>> rings) {
        for (JsonNode line : coordinates) {
            List<Point> ring = new ArrayList<>();
            for (JsonNode point : line) {
                double longitude = point.path(0).asDouble(Double.NaN);
                double latitude = point.path(1).asDouble(Double.NaN);
                if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
                    throw wrong(
                            file,
                            "координаты не в градусах долготы и широты (EPSG:4326)",
                            "coordinates are not degrees of longitude and latitude (EPSG:4326)",
                            null);
                }
                ring.add(new Point(longitude, latitude));
            }
            if (ring.size() >= 4) {
                rings.add(List.copyOf(ring));
            }
        }
    }

    private static UserError wrong(Path file, String ru, String en, Exception cause) {
        return new UserError(
                ExitCode.REPORT,
                "Карта " + file + " не подходит: " + ru + ".",
                "The map " + file + " cannot be used: " + en + ".",
                cause);
    }
}
