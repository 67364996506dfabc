package mentoring.synthetic.write;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import mentoring.schema.Field;
import mentoring.schema.Table;

/**
 * One table in one file while it is written.
 *
 * @param file name of the file, with the folder it is delivered in
 * @param name name of the sheet, empty in a text file
 * @param charset of a text file, null in a workbook
 * @param withdraws the last column says which rows are withdrawn
 */
public record Sheet(String file, String name, Table table, Charset charset, boolean withdraws) {
    static final String WITHDRAWN = "Отозвано";

    public boolean isText() {
        return charset != null;
    }

    public List<Field> fields() {
        return table.fields();
    }

    /** Headers as a template shows them: required columns are marked, which no reader of headers minds. */
    public List<String> headers() {
        List<String> headers = new ArrayList<>();
        for (Field field : table.fields()) {
            headers.add(
                    field.required() ? field.title().ru() + " *" : field.title().ru());
        }
        if (withdraws) {
            headers.add(WITHDRAWN);
        }
        return headers;
    }
}
