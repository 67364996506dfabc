package mentoring.ingest.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mentoring.ingest.ooxml.PackageWriter;
import mentoring.ingest.ooxml.SheetWriter;
import mentoring.ingest.ooxml.SimplePackage;
import mentoring.ingest.ooxml.XmlWriter;
import mentoring.schema.Contracts;
import mentoring.schema.Table;

/**
 * Writes the workbook in which one school sends its data: what is known of it stands there already. The same knowledge
 * gives the same bytes.
 */
public final class Template {
    private static final String HIDDEN = "veryHidden";

    private final Contracts contracts;

    public Template(Contracts contracts) {
        this.contracts = contracts;
    }

    public void write(SchoolForm form, OutputStream out) throws IOException {
        Choices choices = new Choices(contracts, form.dated());
        List<TableSheet> tables = new ArrayList<>();
        Map<String, String> names = Map.of();
        for (String name : SchoolTables.FILLED) {
            Table table = contracts.get(name);
            List<Map<String, Object>> known = form.rows().of(table);
            names = name.equals("persons") ? TableSheet.names(known) : names;
            tables.add(new TableSheet(table, known, choices, names));
        }
        try (PackageWriter parts = new PackageWriter(out)) {
            SimplePackage workbook = new SimplePackage(parts);
            workbook.sheet(OwnSheets.GUIDE, null, new GuideSheet(form, tables)::write);
            for (TableSheet table : tables) {
                workbook.sheet(table.table().title().ru(), null, table.notes(), table::write);
            }
            workbook.sheet(OwnSheets.LISTS, HIDDEN, choices::write);
            workbook.sheet(OwnSheets.IDS, HIDDEN, xml -> ids(form.ids(), xml));
            workbook.sheet(OwnSheets.STAMP, HIDDEN, xml -> stamp(form, xml));
            workbook.finish(TemplateStyles::write);
        }
    }

    private static void ids(IssuedIds ids, XmlWriter xml) throws IOException {
        SheetWriter sheet = new SheetWriter(xml).startRows();
        for (Map.Entry<String, Map<String, IssuedIds.Issued>> table : new TreeMap<>(ids.all()).entrySet()) {
            for (Map.Entry<String, IssuedIds.Issued> id : new TreeMap<>(table.getValue()).entrySet()) {
                sheet.row().text(table.getKey(), 0).text(id.getKey(), 0);
                sheet.text(id.getValue().issuer(), 0).text(id.getValue().id(), 0);
            }
        }
        sheet.endRows().end();
    }

    private static void stamp(SchoolForm form, XmlWriter xml) throws IOException {
        SheetWriter sheet = new SheetWriter(xml).startRows();
        sheet.row().text("issuer", 0).text(form.school(), 0);
        sheet.row().text("dated", 0).text(form.dated().toString(), 0);
        if (form.campaign() != null) {
            sheet.row().text("campaign", 0).text(form.campaign(), 0);
        }
        sheet.endRows().end();
    }
}
