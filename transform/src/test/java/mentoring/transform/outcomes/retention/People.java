package mentoring.transform.outcomes.retention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import mentoring.transform.outcomes.Computation;
import mentoring.transform.outcomes.Prepared;

/** Prepared rows of subjects, written down one by one, all of municipality M in region R. */
final class People {
    private static final List<String> COLUMNS = List.of(
            "scope",
            "country_code",
            "region_code",
            "municipality_code",
            "school_id",
            "locality",
            "school_kind",
            "subject_group",
            "sex",
            "entry_day",
            "exit_day",
            "mentored_day",
            "event",
            "cause",
            "persons");

    private final List<List<Object>> rows = new ArrayList<>();
    private String scope = "region";
    private String school = "A";
    private String locality = "urban";
    private String sex = "f";

    People in(String scope) {
        this.scope = scope;
        return this;
    }

    People at(String school, String locality) {
        this.school = school;
        this.locality = locality;
        return this;
    }

    People sex(String sex) {
        this.sex = sex;
        return this;
    }

    /** Persons at risk after entry up to exit; cause null: censored; mentored null: never. */
    People add(long persons, long entry, long exit, String cause, Long mentored) {
        rows.add(Arrays.asList(
                scope,
                null,
                "R",
                "M",
                school,
                locality,
                "sosh",
                null,
                sex,
                entry,
                exit,
                mentored,
                cause != null,
                cause,
                persons));
        return this;
    }

    People left(long persons, long exit) {
        return add(persons, 0, exit, "left", null);
    }

    People stayed(long persons, long exit) {
        return add(persons, 0, exit, null, null);
    }

    /** The same rows in another order. */
    People mixed(long seed) {
        Collections.shuffle(rows, new Random(seed));
        return this;
    }

    List<List<Object>> compute(Computation computation) {
        Map<String, Integer> places = Prepared.places(COLUMNS);
        List<List<Object>> result = new ArrayList<>();
        computation.compute(rows.stream().map(row -> new Prepared(places, row)).iterator(), result::add);
        return result;
    }

    /** What the computations make of the rows. */
    List<Subject> subjects() {
        Map<String, Integer> places = Prepared.places(COLUMNS);
        return rows.stream().map(row -> Subject.of(new Prepared(places, row))).toList();
    }

    /** The rows of one cell of the region, without the columns that name it, cells parted by a blank. */
    List<String> cell(Computation computation, String breakdown, String group, String method) {
        return compute(computation).stream()
                .filter(row -> row.subList(1, 6).equals(List.of("region", "R", breakdown, group, method)))
                .map(row -> row.subList(6, row.size() - 1).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
