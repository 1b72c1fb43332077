package rogatory.lawenforcement;

import static rogatory.lawenforcement.Acts.law;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.lawenforcement.request.Item;
import rogatory.lawenforcement.request.LawEnforcementOutcome;
import rogatory.lawenforcement.request.LawEnforcementRequest;
import rogatory.lawenforcement.request.LawEnforcementState;
import rogatory.testkit.EventModelPage.Step;
import rogatory.testkit.LawWalk;

/** Every change of state that the law can make. */
final class StateSteps {

    private static final int LONGEST = 9;

    private record Situation(
            LawEnforcementState state,
            @Nullable LawEnforcementOutcome outcome,
            List<Item> items,
            @Nullable LawEnforcementState asked,
            @Nullable LawEnforcementState held,
            boolean technique) {}

    private StateSteps() {}

    static Set<Step<LawEnforcementState>> all() {
        return new LawWalk<>(
                        ActCatalogue.acts(0), Acts::file, LawEnforcementRequest::state, StateSteps::situation, LONGEST)
                .from(ActCatalogue.RECEIPTS.stream()
                        .map(receipt -> law().after(receipt))
                        .toList());
    }

    private static Situation situation(LawEnforcementRequest request) {
        var course = request.course();
        return new Situation(
                request.state(),
                request.outcome(),
                request.items(),
                course.questions().from(),
                course.hold().from(),
                course.techniques().allowed(Acts.SURVEILLANCE));
    }
}
