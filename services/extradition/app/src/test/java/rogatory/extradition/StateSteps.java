package rogatory.extradition;

import static rogatory.extradition.Acts.law;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.extradition.request.ExtraditionOutcome;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.ExtraditionState;
import rogatory.testkit.EventModelPage.Step;
import rogatory.testkit.LawWalk;

/** Every change of state that the law can make. */
final class StateSteps {

    private static final int LONGEST = 9;

    private record Situation(
            ExtraditionState state,
            @Nullable ExtraditionOutcome outcome,
            boolean papers,
            boolean expired,
            boolean arrested,
            @Nullable ExtraditionState asked,
            boolean reminded,
            @Nullable ExtraditionState consulting,
            @Nullable ExtraditionState appealed,
            @Nullable ExtraditionState agreed) {}

    private StateSteps() {}

    static Set<Step<ExtraditionState>> all() {
        return new LawWalk<>(
                        ActCatalogue.acts(0), Acts::file, ExtraditionRequest::state, StateSteps::situation, LONGEST)
                .from(ActCatalogue.RECEIPTS.stream()
                        .map(receipt -> law().after(receipt))
                        .toList());
    }

    private static Situation situation(ExtraditionRequest request) {
        var course = request.course();
        return new Situation(
                request.state(),
                request.outcome(),
                course.papers().here(),
                course.papers().expired(),
                course.custody().arrested(),
                course.questions().from(),
                course.questions().reminders() > 0,
                course.consultations().from(),
                request.state() == ExtraditionState.APPEAL ? course.appealFrom() : null,
                request.state() == ExtraditionState.CONSENT_GIVEN ? course.consentFrom() : null);
    }
}
