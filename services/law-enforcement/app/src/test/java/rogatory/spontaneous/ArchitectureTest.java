package rogatory.spontaneous;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import rogatory.testkit.HouseRules;

@AnalyzeClasses(packages = "rogatory.spontaneous", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest implements HouseRules {}
