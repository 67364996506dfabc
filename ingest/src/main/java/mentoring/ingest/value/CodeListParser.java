package mentoring.ingest.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import mentoring.ingest.decode.CellText;
import mentoring.ingest.decode.RawCell;

/** Several codes in one cell, separated by semicolons or line breaks; landed in the order of the list. */
final class CodeListParser implements ValueParser {
    private final CodeParser single;
    private final Map<String, Integer> position = new HashMap<>();

    CodeListParser(CodeParser single) {
        this.single = single;
        single.order().forEach(code -> position.putIfAbsent(code, position.size()));
    }

    @Override
    public Reading read(RawCell cell, String text) {
        String whole = single.find(text);
        if (whole != null) {
            return Reading.of(whole);
        }
        List<String> parts = split(cell.text(), ";\n\r");
        Reading reading = codes(parts, single::find);
        if (reading.problem() == null) {
            return reading;
        }
        // Titles contain commas themselves, so a comma parts codes only where that explains every piece.
        List<String> smaller = split(cell.text(), ";\n\r,");
        Reading byComma = codes(smaller, single::find);
        if (byComma.problem() == null) {
            return byComma.with(Repair.COMMA_LIST);
        }
        Reading byLook = codes(parts, this::findOrLook);
        return byLook.problem() == null ? byLook.with(Repair.HOMOGLYPH) : reading;
    }

    private String findOrLook(String part) {
        String code = single.find(part);
        return code == null ? single.findByLook(part) : code;
    }

    private Reading codes(List<String> parts, UnaryOperator<String> find) {
        TreeMap<Integer, String> codes = new TreeMap<>();
        boolean repeated = false;
        for (String part : parts) {
            String code = find.apply(part);
            if (code == null) {
                return Reading.bad(single.problem());
            }
            repeated |= codes.put(position.get(code), code) != null;
        }
        if (codes.isEmpty()) {
            return Reading.bad(single.problem());
        }
        Reading reading = Reading.of(String.join(";", codes.values()));
        return repeated ? reading.with(Repair.REPEATED_CODE) : reading;
    }

    private static List<String> split(String text, String separators) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
                String part = CellText.clean(text.substring(start, i));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
