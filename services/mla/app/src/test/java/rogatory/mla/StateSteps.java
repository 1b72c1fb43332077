package rogatory.mla;

import static rogatory.mla.Acts.law;

import java.util.List;
import java.util.Set;
import rogatory.mla.request.ItemState;
import rogatory.mla.request.MlaRequest;
import rogatory.mla.request.MlaState;
import rogatory.testkit.EventModelPage.Step;
import rogatory.testkit.LawWalk;

/** Every change of state that the law can make. */
final class StateSteps {

    private static final int LONGEST = 9;

    private record Situation(MlaState state, List<ItemState> items, boolean begun, boolean consulted, int reminders) {}

    private StateSteps() {}

    static Set<Step<MlaState>> all() {
        return new LawWalk<>(ActCatalogue.acts(0), Acts::file, MlaRequest::state, StateSteps::situation, LONGEST)
                .from(List.of(law().after(ActCatalogue.RECEIPT)));
    }

    private static Situation situation(MlaRequest request) {
        return new Situation(
                request.state(),
                request.items().stream().map(item -> item.state()).toList(),
                request.course().executionBegun(),
                request.course().consultations().isEmpty(),
                Math.min(1, request.course().reminders()));
    }
}
