package rogatory.extradition;

import static rogatory.extradition.Acts.file;
import static rogatory.extradition.Acts.law;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.request.ExtraditionOutcome;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.ExtraditionState;
import rogatory.extradition.write.ExtraditionDecisions;
import rogatory.testkit.DeciderSpec;
import rogatory.testkit.EventModelPage.Step;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;

/** Walks the law by all acts of the catalogue until no new situation turns up, and notes each change of state. */
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

    private final Set<Step<ExtraditionState>> steps = new LinkedHashSet<>();
    private final Set<Situation> known = new HashSet<>();
    private final Deque<DeciderSpec<ExtraditionEvent>> open = new ArrayDeque<>();

    Set<Step<ExtraditionState>> walk() {
        ActCatalogue.RECEIPTS.forEach(receipt -> open.add(law().after(receipt)));
        while (!open.isEmpty()) {
            from(open.remove());
        }
        return steps;
    }

    private void from(DeciderSpec<ExtraditionEvent> spec) {
        ExtraditionState before = file(spec).state();
        for (LegalAct act : ActCatalogue.acts(0)) {
            if (ExtraditionDecisions.decide(act, spec.history())
                    instanceof Decision.Accepted<ExtraditionEvent>(var events, var ignored)) {
                DeciderSpec<ExtraditionEvent> next = spec.given(events);
                steps.add(new Step<>(
                        before,
                        events.getFirst().getClass().getSimpleName(),
                        file(next).state()));
                if (known.add(situation(file(next))) && next.history().size() < LONGEST) {
                    open.add(next);
                }
            }
        }
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
