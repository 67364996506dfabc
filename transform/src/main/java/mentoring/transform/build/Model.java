package mentoring.transform.build;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One SELECT that makes one table (or, without a contract, names a query).
 *
 * @param inputs the tables it reads
 */
record Model(String name, String sql, Set<String> inputs) {
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");
    private static final Pattern SOURCE =
            Pattern.compile("\\b(?:(?<!DISTINCT )FROM|JOIN)\\s+([a-z][a-z0-9_]*)\\b(?!\\s*\\()");
    private static final Pattern STEP = Pattern.compile("\\b([a-z][a-z0-9_]*)\\s+AS\\s*\\(\\s*(?=SELECT|--|VALUES)");

    /** Reads the inputs off the query: what stands after FROM and JOIN and is not a step of its own. */
    static Model parse(String name, String sql) {
        String code = COMMENT.matcher(sql).replaceAll("");
        Set<String> inputs = new TreeSet<>();
        Matcher source = SOURCE.matcher(code);
        while (source.find()) {
            inputs.add(source.group(1));
        }
        Matcher step = STEP.matcher(code);
        while (step.find()) {
            inputs.remove(step.group(1));
        }
        return new Model(name, sql, inputs);
    }
}
