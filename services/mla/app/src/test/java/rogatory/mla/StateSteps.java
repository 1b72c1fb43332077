package rogatory.mla;

import static rogatory.mla.Acts.file;
import static rogatory.mla.Acts.law;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.request.ItemState;
import rogatory.mla.request.MlaRequest;
import rogatory.mla.request.MlaState;
import rogatory.mla.write.MlaDecisions;
import rogatory.testkit.DeciderSpec;
import rogatory.testkit.EventModelPage.Step;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;

/** Walks the law by all acts of the catalogue until no new situation turns up, and notes each change of state. */
final class StateSteps {

    private static final int LONGEST = 9;

    private record Situation(MlaState state, List<ItemState> items, boolean begun, boolean consulted, int reminders) {}

    private final Set<Step<MlaState>> steps = new LinkedHashSet<>();
    private final Set<Situation> known = new HashSet<>();
    private final Deque<DeciderSpec<MlaEvent>> open = new ArrayDeque<>();

    Set<Step<MlaState>> walk() {
        open.add(law().after(ActCatalogue.RECEIPT));
        while (!open.isEmpty()) {
            from(open.remove());
        }
        return steps;
    }

    private void from(DeciderSpec<MlaEvent> spec) {
        MlaState before = file(spec).state();
        for (LegalAct act : ActCatalogue.acts(0)) {
            if (MlaDecisions.decide(act, spec.history())
                    instanceof Decision.Accepted<MlaEvent>(var events, var ignored)) {
                DeciderSpec<MlaEvent> next = spec.given(events);
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

    private static Situation situation(MlaRequest request) {
        return new Situation(
                request.state(),
                request.items().stream().map(item -> item.state()).toList(),
                request.course().executionBegun(),
                request.course().consultations().isEmpty(),
                Math.min(1, request.course().reminders()));
    }
}
