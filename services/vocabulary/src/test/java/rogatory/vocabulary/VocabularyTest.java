package rogatory.vocabulary;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "rogatory.vocabulary", importOptions = DoNotIncludeTests.class)
class VocabularyTest {

    @ArchTest
    static final ArchRule legal_words_depend_on_nothing_but_the_language = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "rogatory.vocabulary..", "org.jspecify..");
}
