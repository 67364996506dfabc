package mentoring.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Walls of the house; each with its reason. */
@AnalyzeClasses(packages = "mentoring", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Calls whose answer differs from run to run or from machine to machine. */
    private static final Set<String> UNREPEATABLE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getenv",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID");

    @ArchTest
    static final ArchRule modulesMeetOnlyOnDisk = noClasses()
            .that()
            .resideInAPackage("mentoring.ingest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("mentoring.transform..", "mentoring.reports..", "mentoring.app..")
            .because("deliveries, models and reports change for different reasons and meet only through Parquet");

    @ArchTest
    static final ArchRule transformKnowsNoNeighbour = noClasses()
            .that()
            .resideInAPackage("mentoring.transform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("mentoring.ingest..", "mentoring.reports..", "mentoring.app..")
            .because("the build must run on a cluster without the decoder and the layouts");

    @ArchTest
    static final ArchRule reportsKnowNoNeighbour = noClasses()
            .that()
            .resideInAPackage("mentoring.reports..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("mentoring.ingest..", "mentoring.transform..", "mentoring.app..")
            .because("a report reads a release and computes nothing");

    @ArchTest
    static final ArchRule theInventedWorldKnowsNoProduct = noClasses()
            .that()
            .resideInAPackage("mentoring.synthetic..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("mentoring.ingest..", "mentoring.transform..", "mentoring.reports..", "mentoring.app..")
            .because("its expected numbers would be no proof if the product's own code had computed them");

    @ArchTest
    static final ArchRule definitionsKnowNoEngine = noClasses()
            .that()
            .resideInAnyPackage(
                    "mentoring.schema..", "mentoring.workspace..", "mentoring.release..", "mentoring.landed..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.duckdb..", "java.sql..", "net.sf.jasperreports..")
            .because("contracts and releases must be readable by any program, with no engine on its class path");

    @ArchTest
    static final ArchRule sparkStaysInItsEngine = noClasses()
            .that()
            .resideOutsideOfPackages("mentoring.transform.engine.spark..", "mentoring.ingest.spark..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "scala..", "org.apache.hadoop..")
            .because("a region runs without Spark, and two rooms are replaced when Spark changes: one runs models,"
                    + " the other hands files to decoders on other machines");

    @ArchTest
    static final ArchRule decodersDoNotKnowWhereTheyRun = noClasses()
            .that()
            .resideInAPackage("mentoring.ingest..")
            .and()
            .resideOutsideOfPackage("mentoring.ingest.spark..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("mentoring.ingest.spark..")
            .because("loading on one machine must not wait for Spark to start");

    @ArchTest
    static final ArchRule duckDbStaysInItsRooms = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "mentoring.transform.engine.duckdb..",
                    "mentoring.ingest.land..",
                    "mentoring.ingest.source..",
                    "mentoring.reports.release..",
                    "mentoring.synthetic.write..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.duckdb..", "java.sql..")
            .because(
                    "models are run by an engine, batches written by land, delivered tables and queries read by source, releases read by reports.release, invented facts"
                            + " written by synthetic.write:"
                            + " nobody else writes SQL against a connection, so that locks and settings stand in one place each");

    @ArchTest
    static final ArchRule inventedWorldsKnowNothingOfTheProduct = noClasses()
            .that()
            .resideInAPackage("mentoring.synthetic..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("mentoring.transform..", "mentoring.ingest..", "mentoring.reports..")
            .because("a truth that shares code with what it checks proves nothing");

    @ArchTest
    static final ArchRule jasperStaysInReports = noClasses()
            .that()
            .resideOutsideOfPackage("mentoring.reports..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.sf.jasperreports..", "com.lowagie..", "org.jfree..")
            .because("the layout library is LGPL and replaceable, and templates run code");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsTheClock = noClasses()
            .that()
            .resideOutsideOfPackage("mentoring.app..")
            .should()
            .callMethodWhere(describe("reads the clock or the environment", ArchitectureTest::isUnrepeatable))
            .because("the same deliveries must give the same release tomorrow and on another machine");

    @ArchTest
    static final ArchRule noUnseededRandom = noClasses()
            .that()
            .resideOutsideOfPackage("mentoring.app..")
            .should()
            .callConstructorWhere(isUnseededRandom())
            .because("a simulation takes its seed from a parameter that the release records");

    private static boolean isUnrepeatable(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        boolean clock = owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"));
        return clock || UNREPEATABLE.contains(owner + "." + name);
    }

    private static DescribedPredicate<JavaCall<?>> isUnseededRandom() {
        return describe(
                "makes a random generator without a seed",
                call -> call.getTargetOwner().getName().equals("java.util.Random")
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }
}
