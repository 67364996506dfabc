package mentoring.reports.passport;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import mentoring.reports.release.SqlRow;
import mentoring.reports.shared.Catalogue;
import mentoring.reports.shared.Facts;
import mentoring.reports.shared.IndicatorCell;
import mentoring.reports.shared.Pen;
import mentoring.reports.shared.Prose;
import mentoring.reports.tree.ReleaseCell;
import mentoring.reports.tree.Section;

/** Who the school is: kind, place, staff, curators. */
public final class SchoolSection {
    private final Pen pen;
    private final SchoolData data;

    /** @param pen with the words of the passport */
    public SchoolSection(Pen pen, SchoolData data) {
        this.pen = pen;
        this.data = data;
    }

    public Section section() {
        Prose said = pen.prose();
        data.context()
                .rows(
                        "school-passport/school.sql",
                        Map.of(
                                "school",
                                data.school(),
                                "as_of",
                                data.context().campaign().asOf()))
                .forEach(r -> school(said, r));
        staff(said);
        curators(said);
        IndicatorCell any = data.own("iz01");
        boolean silent = any.coverage() != null && any.coverage().signum() == 0;
        said.sayIf(silent, "school.silent");
        return new Section(1, "school", pen.text("school.title"), said.paragraph());
    }

    private void school(Prose said, SqlRow row) {
        Catalogue catalogue = pen.catalogue();
        said.say(
                "school.kind",
                "kind",
                Pen.capitalised(catalogue.title("school_kind", row.text("kind"))),
                "locality",
                String.valueOf(row.text("locality")),
                "full",
                Objects.equals(row.text("name"), data.context().territory().name()) ? "" : row.text("name"),
                "differs",
                Objects.equals(row.text("name"), data.context().territory().name()) ? "no" : "yes");
        said.sayIf(row.text("parent") != null, "school.branch", "parent", String.valueOf(row.text("parent")));
        boolean exempt = row.values().get("mentoring_needed") instanceof Boolean needed && !needed;
        said.sayIf(exempt, "school.exempt");
    }

    private void staff(Prose said) {
        long year = pen.academicYear();
        for (SqlRow row :
                data.inner("star.fact_staff_count", "staff.sql", "school", data.school(), "academic_year", year)) {
            ReleaseCell key = ReleaseCell.of(
                    "fact_staff_count", "teaching_staff", "school_id", data.school(), "academic_year", year);
            Facts facts = pen.facts();
            said.say(
                    "school.staff",
                    "year",
                    Pen.academicYear(year),
                    "staff",
                    facts.count(row, "teaching_staff", key),
                    "young",
                    facts.count(row, "young_staff", key));
            said.say("school.pupils", "n", facts.count(row, "pupils", key));
        }
    }

    private void curators(Prose said) {
        IndicatorCell all = data.own("iz_curator_position");
        String positions = data.groups("iz_curator_position", "position").stream()
                .filter(p -> data.own("iz_curator_position", "position", p).isPositive())
                .map(p -> pen.catalogue().title("position", p))
                .sorted()
                .collect(Collectors.joining(", "));
        if (all.isPositive() && !positions.isEmpty()) {
            said.say("school.curators", "n", pen.cells().value(all, false), "positions", positions);
        } else {
            said.sayIf(all.isZero(), "school.curators.none");
        }
    }
}
