package mentoring.ingest.land;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.ingest.check.KnownPlaces;
import mentoring.landed.LandedStore;

/** Schools and territories of earlier loads. */
final class LandedPlaces {

    private LandedPlaces() {}

    static KnownPlaces read(LandedStore store) {
        KnownPlaces places = KnownPlaces.none();
        List<Path> schools = store.files("schools");
        List<Path> territories = store.files("territories");
        if (schools.isEmpty() && territories.isEmpty()) {
            return places;
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            if (!schools.isEmpty()) {
                try (ResultSet row =
                        statement.executeQuery("SELECT school_id, name, short_name FROM " + from(schools))) {
                    while (row.next()) {
                        places.addSchool(row.getString(1), row.getString(2), row.getString(3));
                    }
                }
            }
            if (!territories.isEmpty()) {
                try (ResultSet row = statement.executeQuery("SELECT territory_code FROM " + from(territories))) {
                    while (row.next()) {
                        places.addTerritory(row.getString(1));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Landed schools", e);
        }
        return places;
    }

    private static String from(List<Path> files) {
        return files.stream()
                .map(f -> Staging.literal(f.toString()))
                .collect(Collectors.joining(", ", "read_parquet([", "])"));
    }
}
