package mentoring.synthetic.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentoring.schema.CodeList;
import mentoring.schema.CodeLists;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/**
 * What a workbook says about itself: the stamp in the first two columns; beside it, so that no second hidden sheet has to
 * be explained, the titles that drop-down lists offer.
 */
final class HiddenSheet {
    static final String NAME = "_mentoring";
    private static final int FIRST_LIST = 3;

    private final CodeLists lists;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    HiddenSheet(CodeLists lists) {
        this.lists = lists;
        columns.put("", FIRST_LIST); // yes and no
    }

    /** The cells that hold the titles of a code list. */
    String titles(String list) {
        int column = columns.computeIfAbsent(list, name -> FIRST_LIST + columns.size());
        String letter = letters(column);
        return NAME + "!$" + letter + "$1:$" + letter + "$" + titlesOf(list).size();
    }

    /** The cells that hold yes and no. */
    String yesAndNo() {
        return titles("");
    }

    private List<String> titlesOf(String list) {
        return list.isEmpty()
                ? List.of("да", "нет")
                : lists.get(list).codes().stream()
                        .map(CodeList.Code::title)
                        .map(t -> t.ru())
                        .toList();
    }

    void write(Worksheet sheet, WorkbookSink.Stamp stamp) {
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("issuer", stamp.issuer());
        entries.put("dated", stamp.dated().toString());
        entries.put("campaign", stamp.campaign());
        int row = 0;
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            if (entry.getValue() != null) {
                sheet.value(row, 0, entry.getKey());
                sheet.value(row++, 1, entry.getValue());
            }
        }
        columns.forEach((list, column) -> {
            List<String> titles = titlesOf(list);
            for (int i = 0; i < titles.size(); i++) {
                sheet.value(i, column, titles.get(i));
            }
        });
    }

    private static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : String.valueOf((char) ('A' + column / 26 - 1)) + (char) ('A' + column % 26);
    }
}
