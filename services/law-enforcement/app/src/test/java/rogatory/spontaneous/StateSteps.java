package rogatory.spontaneous;

import static rogatory.spontaneous.Acts.law;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.spontaneous.request.SpontaneousInformation;
import rogatory.spontaneous.request.SpontaneousOutcome;
import rogatory.spontaneous.request.SpontaneousState;
import rogatory.testkit.EventModelPage.Step;
import rogatory.testkit.LawWalk;

/** Every change of state that the law can make. */
final class StateSteps {

    private static final int LONGEST = 7;

    private record Situation(
            boolean incoming,
            SpontaneousState state,
            @Nullable SpontaneousOutcome outcome,
            boolean restricted,
            boolean noticed,
            boolean consulting,
            boolean noticeOwed,
            boolean useful) {}

    private StateSteps() {}

    static Set<Step<SpontaneousState>> all() {
        return new LawWalk<>(
                        ActCatalogue.acts(0), Acts::file, SpontaneousInformation::state, StateSteps::situation, LONGEST)
                .from(ActCatalogue.BEGINNINGS.stream()
                        .map(beginning -> law().after(beginning))
                        .toList());
    }

    private static Situation situation(SpontaneousInformation file) {
        return new Situation(
                file.incoming(),
                file.state(),
                file.outcome(),
                !file.restrictions().standing().isEmpty(),
                file.exculpatory().noticed(),
                file.exculpatory().consulting(),
                file.exculpatory().noticeOwedSince() != null,
                file.usefulness().any());
    }
}
