package rogatory.statistics;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import rogatory.testkit.HouseRules;

@AnalyzeClasses(packages = "rogatory.statistics", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest implements HouseRules {}
