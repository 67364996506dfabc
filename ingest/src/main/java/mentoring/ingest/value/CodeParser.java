package mentoring.ingest.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.ingest.decode.RawCell;
import mentoring.schema.CodeList;
import mentoring.schema.HeaderName;

/** One code of a list, given as the code itself or as any of its titles. */
final class CodeParser implements ValueParser {
    /** Columns of codes repeat few texts; more different ones than this are not worth remembering. */
    private static final int REMEMBERED = 4_096;

    private final CodeList list;
    private final Map<String, String> lookup;
    /** What titles look like → code; looks that two codes share are left out. */
    private final Map<String, String> byLook = new HashMap<>();

    private final Map<String, String> remembered = new HashMap<>();
    private final Problem problem;

    CodeParser(CodeList list) {
        this.list = list;
        this.lookup = list.lookup();
        this.lookup.remove(""); // a title without letters or digits must not be what every dash means
        this.problem = Problems.code(list);
        Set<String> shared = new HashSet<>();
        lookup.forEach((text, code) -> {
            String other = byLook.put(Homoglyphs.skeleton(text), code);
            if (other != null && !other.equals(code)) {
                shared.add(Homoglyphs.skeleton(text));
            }
        });
        shared.forEach(byLook::remove);
    }

    @Override
    public Reading read(RawCell cell, String text) {
        String code = find(text);
        if (code != null) {
            return Reading.of(code);
        }
        String similar = findByLook(text);
        return similar == null ? Reading.bad(problem) : Reading.of(similar).with(Repair.HOMOGLYPH);
    }

    /** The only code that has a title of the same look; null when there is none. */
    String findByLook(String text) {
        String normalised = HeaderName.normalise(text);
        return normalised.isEmpty() ? null : byLook.get(Homoglyphs.skeleton(normalised));
    }

    Problem problem() {
        return problem;
    }

    /** The code or null. */
    String find(String text) {
        String known = remembered.get(text);
        if (known != null) {
            return known;
        }
        String code = lookup.get(HeaderName.normalise(text));
        if (code != null && remembered.size() < REMEMBERED) {
            remembered.put(text, code);
        }
        return code;
    }

    /** Codes in the order of the list. */
    List<String> order() {
        return list.codes().stream().map(CodeList.Code::code).toList();
    }
}
