package mentoring.synthetic.world;

import java.util.ArrayList;
import java.util.List;
import mentoring.synthetic.Size;
import mentoring.synthetic.pupils.SchoolYear;

/** All rows of a region as facts, school by school, so that one school's rows are all that is held at a time. */
public final class SchoolFacts {
    private final RegionWorld world;
    private final StaffFacts staff;
    private final MentoringFacts mentoring;
    private final DocumentFacts documents;
    private final SurveyFacts surveys;
    private final DevelopmentFacts development;
    private final CensusFacts census;

    public SchoolFacts(RegionWorld world) {
        this.world = world;
        this.staff = new StaffFacts(world);
        this.mentoring = new MentoringFacts(world);
        this.documents = new DocumentFacts(world);
        this.surveys = new SurveyFacts(world);
        this.development = new DevelopmentFacts(world);
        this.census = new CensusFacts(world);
    }

    public List<Fact> of(School school) {
        List<Fact> facts = new ArrayList<>();
        staff.ofSchool(school, facts);
        if (!school.general()) return facts;
        documents.ofSchool(school, facts);
        documents.siteChecks(school, facts);
        mentoring.ofSchool(school, facts);
        surveys.ofSchool(school, facts);
        development.ofSchool(school, facts);
        development.routes(school, facts);
        census.counts(school, facts);
        return facts;
    }

    /** Territories, schools, campaigns and everyone in the region's register. */
    public List<Fact> ofRegion(Size size) {
        List<Fact> facts = new RegionFacts(world, size).all();
        world.administrators().forEach(c -> facts.add(staff.register(c)));
        for (Career career : world.careers()) if (!career.posts().isEmpty()) facts.add(staff.register(career));
        world.pupils().forEach(p -> facts.add(StaffFacts.person(p.person(), p.from())));
        return facts;
    }

    /** The row of a person in the issuer's own list. */
    public static Object[] person(Person person, java.time.LocalDate day, Ids ids) {
        return StaffFacts.row(person, day, ids);
    }

    public SchoolYear schoolYear(School school, int academicYear) {
        return census.schoolYear(school, academicYear);
    }
}
