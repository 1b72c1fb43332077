package rogatory.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static rogatory.testkit.HouseConditions.AN_ADAPTER;
import static rogatory.testkit.HouseConditions.BE_NULL_MARKED;
import static rogatory.testkit.HouseConditions.READ_THE_CLOCK;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The rules of the house for one service. A service's test implements this interface, names its packages by
 * {@code @AnalyzeClasses}, and is done; a rule that does not concern it is simply kept.
 */
public interface HouseRules {

    /** What the pure heart may stand on. */
    String[] PURE = {"java..", "org.jspecify..", "rogatory.vocabulary..", "rogatory.*.events.."};

    @ArchTest
    ArchRule frameworks_stay_at_the_edge = noClasses()
            .that(DescribedPredicate.not(AN_ADAPTER))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.springframework..", "org.axonframework..", "com.mongodb..", "jakarta.."))
            .because(
                    "only an Endpoint, Projection, Aggregate, Configuration, Application or When... may know a framework")
            .allowEmptyShould(true);

    @ArchTest
    ArchRule the_law_is_pure = classes()
            .that()
            .resideInAnyPackage("..request..", "..write..")
            .and(DescribedPredicate.not(AN_ADAPTER))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(PURE).or(resideInAnyPackage("..request..", "..write..")))
            .because("decisions, states and rules are plain Java that a lawyer's test can call")
            .allowEmptyShould(true);

    @ArchTest
    ArchRule events_leave_the_service_alone = classes()
            .that()
            .resideInAPackage("..events..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", "rogatory.vocabulary..", "..events.."))
            .because("statistics imports a service's events and nothing else of it")
            .allowEmptyShould(true);

    @ArchTest
    ArchRule no_write_slice_imports_another = slices().matching("rogatory.*.write.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    ArchRule no_view_imports_another = slices().matching("rogatory.*.read.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    ArchRule no_automation_imports_another = slices().matching("rogatory.*.automation.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    ArchRule packages_have_no_cycles =
            slices().matching("rogatory.*.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    ArchRule reading_does_not_know_writing = noClasses()
            .that()
            .resideInAPackage("..read..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..write..")
            .allowEmptyShould(true);

    @ArchTest
    ArchRule writing_does_not_know_reading = noClasses()
            .that()
            .resideInAPackage("..write..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..read..")
            .allowEmptyShould(true);

    @ArchTest
    ArchRule statistics_sees_only_events = noClasses()
            .that()
            .resideInAPackage("rogatory.statistics..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "rogatory.mla..",
                            "rogatory.extradition..",
                            "rogatory.lawenforcement..",
                            "rogatory.spontaneous..",
                            "rogatory.outgoing..")
                    .and(resideOutsideOfPackages("rogatory.*.events..")))
            .allowEmptyShould(true);

    @ArchTest
    ArchRule only_the_edge_reads_the_clock = noClasses()
            .that(DescribedPredicate.not(HouseConditions.MAY_ASK_THE_TIME))
            .should(READ_THE_CLOCK)
            .because("a decision depends on the day an act says it was done, never on today")
            .allowEmptyShould(true);

    @ArchTest
    ArchRule automations_say_when_and_then = classes()
            .that()
            .resideInAPackage("..automation..")
            .and(JavaClass.Predicates.simpleNameStartingWith("When"))
            .should()
            .haveSimpleNameContaining("Then")
            .allowEmptyShould(true);

    @ArchTest
    ArchRule every_package_is_null_marked = classes()
            .that()
            .resideInAPackage("rogatory..")
            .should(BE_NULL_MARKED)
            .because("each package has a package-info with @NullMarked and one sentence of purpose");
}
