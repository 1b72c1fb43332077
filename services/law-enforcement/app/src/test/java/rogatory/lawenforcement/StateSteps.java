package rogatory.lawenforcement;

import static rogatory.lawenforcement.Acts.file;
import static rogatory.lawenforcement.Acts.law;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.lawenforcement.request.Item;
import rogatory.lawenforcement.request.LawEnforcementOutcome;
import rogatory.lawenforcement.request.LawEnforcementRequest;
import rogatory.lawenforcement.request.LawEnforcementState;
import rogatory.lawenforcement.write.LawEnforcementDecisions;
import rogatory.testkit.DeciderSpec;
import rogatory.testkit.EventModelPage.Step;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;

/** Walks the law by all acts of the catalogue until no new situation turns up, and notes each change of state. */
final class StateSteps {

    private static final int LONGEST = 9;

    private record Situation(
            LawEnforcementState state,
            @Nullable LawEnforcementOutcome outcome,
            List<Item> items,
            @Nullable LawEnforcementState asked,
            @Nullable LawEnforcementState held,
            boolean technique) {}

    private final Set<Step<LawEnforcementState>> steps = new LinkedHashSet<>();
    private final Set<Situation> known = new HashSet<>();
    private final Deque<DeciderSpec<LawEnforcementEvent>> open = new ArrayDeque<>();

    Set<Step<LawEnforcementState>> walk() {
        ActCatalogue.RECEIPTS.forEach(receipt -> open.add(law().after(receipt)));
        while (!open.isEmpty()) {
            from(open.remove());
        }
        return steps;
    }

    private void from(DeciderSpec<LawEnforcementEvent> spec) {
        LawEnforcementState before = file(spec).state();
        for (LegalAct act : ActCatalogue.acts(0)) {
            if (LawEnforcementDecisions.decide(act, spec.history())
                    instanceof Decision.Accepted<LawEnforcementEvent>(var events, var ignored)) {
                DeciderSpec<LawEnforcementEvent> next = spec.given(events);
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
