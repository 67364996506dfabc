package mentoring.transform.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mentoring.schema.Definitions;
import mentoring.schema.Table.Layer;

/** The model files of the program: {@code models/<layer>/<table>.sql}. */
final class Models {

    private Models() {}

    static List<Model> load() {
        List<Model> models = new ArrayList<>();
        for (Layer layer : List.of(Layer.STAR, Layer.MEASURE, Layer.PUBLISHED)) {
            Map<String, String> files = Definitions.texts(Models.class, "models/" + layer.folder(), ".sql");
            files.forEach((file, sql) -> models.add(Model.parse(file.replace(".sql", ""), sql)));
        }
        return models;
    }
}
