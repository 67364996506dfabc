package mentoring.ingest.returned;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import mentoring.ingest.ooxml.Tag;
import mentoring.ingest.ooxml.XmlWriter;

/**
 * Leaves out formulas that reach beyond the workbook (other files, the network, other programs); the value that was
 * stored with them stays. What we hand on must not do on somebody's machine what its sender had in mind.
 */
final class FormulaGuard {
    /** References to other files ([1]Лист!A1; not Таблица[Столбец]), DDE links, network paths, functions that fetch. */
    private static final Pattern REACHES_OUT = Pattern.compile(
            "(?i)(?<![\\p{L}\\d_\\[\\]])\\[\\d+\\]|\\[[^\\]]+\\.\\w{2,5}\\]|\\||\\\\\\\\|\\b(WEBSERVICE|HYPERLINK|DDE|RTD|CALL"
                    + "|EXEC|REGISTER(\\.ID)?|IMAGE|CUBE\\w+|IMPORT(XML|DATA|HTML|FEED|RANGE))\\s*\\(");

    private final XmlWriter out;
    private final Set<String> droppedShares = new HashSet<>();
    private Tag formula;
    private final StringBuilder text = new StringBuilder();

    FormulaGuard(XmlWriter out) {
        this.out = out;
    }

    static boolean reachesOut(String formula) {
        return REACHES_OUT.matcher(formula).find();
    }

    /** Whether the tag was taken. */
    boolean start(Tag tag) {
        if (tag.local().equals("f")) {
            formula = tag;
            text.setLength(0);
            return true;
        }
        return false;
    }

    boolean text(String part) {
        if (formula != null) {
            text.append(part);
        }
        return formula != null;
    }

    boolean end() throws IOException {
        if (formula == null) {
            return false;
        }
        // Cells below that share the formula name it by its number only.
        String share = formula.get("si");
        boolean dropped = reachesOut(text.toString()) || text.isEmpty() && droppedShares.contains(share);
        if (dropped && share != null) {
            droppedShares.add(share);
        } else if (!dropped) {
            formula.writeTo(out);
            out.text(text.toString()).end();
        }
        formula = null;
        return true;
    }
}
