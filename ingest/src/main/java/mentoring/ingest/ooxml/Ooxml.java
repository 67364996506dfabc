package mentoring.ingest.ooxml;

/** Fixed names of the format (ECMA-376). */
public final class Ooxml {
    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static final String PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    public static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static final String CONTENT_TYPES_PART = "[Content_Types].xml";

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    public static final String WORKBOOK_TYPE = SPREADSHEET + "sheet.main+xml";
    public static final String SHEET_TYPE = SPREADSHEET + "worksheet+xml";
    public static final String STYLES_TYPE = SPREADSHEET + "styles+xml";
    public static final String COMMENTS_TYPE = SPREADSHEET + "comments+xml";
    public static final String DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    public static final String RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

    private Ooxml() {}

    /** Where the relationships of a part stand. */
    public static String relationshipsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }
}
