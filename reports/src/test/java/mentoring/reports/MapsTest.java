package mentoring.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mentoring.reports.chart.GeoMap.Point;
import mentoring.workspace.UserError;
import mentoring.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapsTest {
    @TempDir
    Path root;

    private void map(String features) throws IOException {
        Path file = Files.createDirectories(root.resolve("maps")).resolve("region.geojson");
        Files.writeString(file, "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
    }

    private static String feature(String code, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{" + code + "},\"geometry\":{\"type\":\"" + type
                + "\",\"coordinates\":" + coordinates + "}}";
    }

    @Test
    void readsPolygonsAndMultiPolygonsByTheirCodes() throws IOException {
        map(feature("\"code\":\"94701000\"", "Polygon", "[[[53,56],[54,56],[54,57],[53,56]]]") + ","
                + feature(
                        "\"code\":\"94616000\"",
                        "MultiPolygon",
                        "[[[[1,2],[3,2],[3,4],[1,2]]],[[[5,6],[7,6],[7,8],[5,6]]]]"));
        Maps maps = Maps.find(new Workspace(root)).orElseThrow();
        assertThat(maps.rings()).containsOnlyKeys("94616000", "94701000");
        assertThat(maps.rings().get("94616000")).hasSize(2);
        assertThat(maps.rings().get("94701000").get(0)).startsWith(new Point(53, 56), new Point(54, 56));
    }

    @Test
    void withoutAMapThereIsNone() {
        assertThat(Maps.find(new Workspace(root))).isEmpty();
    }

    @Test
    void mistakesAreNamed() throws IOException {
        map(feature("", "Polygon", "[]"));
        assertThatThrownBy(() -> Maps.find(new Workspace(root)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no property code");
        map(feature("\"code\":\"1\"", "Point", "[1,2]"));
        assertThatThrownBy(() -> Maps.find(new Workspace(root))).hasMessageContaining("neither a Polygon");
        // metres of a projection instead of degrees
        map(feature("\"code\":\"1\"", "Polygon", "[[[5900000,7700000],[1,1],[2,2],[3,3]]]"));
        assertThatThrownBy(() -> Maps.find(new Workspace(root))).hasMessageContaining("EPSG:4326");
    }
}
