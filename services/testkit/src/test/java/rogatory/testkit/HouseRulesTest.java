package rogatory.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** A rule that cannot fail protects nothing: each is held against a house that breaks it. */
class HouseRulesTest {

    private static final JavaClasses BAD_HOUSE = new ClassFileImporter().importPackages("rogatory.badhouse");

    @Test
    void a_slice_that_imports_another_is_found() {
        broken(HouseRules.no_write_slice_imports_another, "One");
    }

    @Test
    void writing_that_knows_reading_is_found() {
        broken(HouseRules.writing_does_not_know_reading, "Seen");
    }

    @Test
    void a_decision_that_knows_more_than_the_law_is_found() {
        broken(HouseRules.the_law_is_pure, "Seen");
    }

    @Test
    void a_decision_that_reads_the_clock_is_found() {
        broken(HouseRules.only_the_edge_reads_the_clock, "LocalDate.now()");
    }

    @Test
    void a_package_without_its_sentence_is_found() {
        broken(HouseRules.every_package_is_null_marked, "rogatory.badhouse.write.two is not @NullMarked");
    }

    private static void broken(ArchRule rule, String naming) {
        assertThatThrownBy(() -> rule.check(BAD_HOUSE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(naming);
    }
}
