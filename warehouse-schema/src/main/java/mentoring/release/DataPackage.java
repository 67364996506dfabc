package mentoring.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentoring.schema.Field;
import mentoring.schema.Table;

/** The description of tables in the vocabulary of Frictionless Data Package, so that other programs understand them. */
public final class DataPackage {

    private DataPackage() {}

    public static Map<String, Object> of(String name, List<Map<String, Object>> resources) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("name", name);
        description.put("resources", resources);
        return description;
    }

    /**
     * One table.
     *
     * @param paths its Parquet files, relative to the description
     */
    public static Map<String, Object> resource(Table contract, List<String> paths, long rows) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", contract.name());
        resource.put("title", contract.title().ru());
        resource.put("description", contract.description().ru());
        resource.put("path", paths);
        resource.put("format", "parquet");
        resource.put("rows", rows);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", contract.fields().stream().map(DataPackage::field).toList());
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
}
