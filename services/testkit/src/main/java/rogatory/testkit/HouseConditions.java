package rogatory.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The words that the rules of the house are spoken in. */
final class HouseConditions {

    private static final List<String> ADAPTERS =
            List.of("Endpoint", "Projection", "Aggregate", "Configuration", "Application");
    private static final List<String> CLOCKS = List.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone");

    static final DescribedPredicate<JavaClass> AN_ADAPTER = DescribedPredicate.describe(
            "an adapter by its name",
            type -> ADAPTERS.stream().anyMatch(outermost(type)::endsWith)
                    || outermost(type).startsWith("When")
                    || type.getSimpleName().equals("package-info"));

    static final DescribedPredicate<JavaClass> MAY_ASK_THE_TIME = DescribedPredicate.describe(
            "an endpoint, an automation or a configuration",
            type -> outermost(type).endsWith("Endpoint")
                    || outermost(type).endsWith("Configuration")
                    || type.getPackageName().contains(".automation"));

    static final ArchCondition<JavaClass> READ_THE_CLOCK = new ArchCondition<>("read the clock") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getAccessesFromSelf().stream()
                    .filter(access -> isClock(access.getTarget()))
                    .forEach(access -> events.add(SimpleConditionEvent.satisfied(type, access.getDescription())));
        }
    };

    static final ArchCondition<JavaClass> BE_NULL_MARKED = new ArchCondition<>("be in a package that is @NullMarked") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
            }
        }
    };

    private HouseConditions() {}

    private static boolean isClock(AccessTarget target) {
        String owner = target.getOwner().getName();
        return CLOCKS.contains(target.getName())
                && (owner.startsWith("java.time.") || owner.equals("java.lang.System"));
    }

    private static String outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer.getSimpleName();
    }
}
