package rogatory.spontaneous;

import static rogatory.spontaneous.Acts.file;
import static rogatory.spontaneous.Acts.law;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.spontaneous.request.SpontaneousInformation;
import rogatory.spontaneous.request.SpontaneousOutcome;
import rogatory.spontaneous.request.SpontaneousState;
import rogatory.spontaneous.write.SpontaneousDecisions;
import rogatory.testkit.DeciderSpec;
import rogatory.testkit.EventModelPage.Step;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;

/** Walks the law by all acts of the catalogue until no new situation turns up, and notes each change of state. */
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

    private final Set<Step<SpontaneousState>> steps = new LinkedHashSet<>();
    private final Set<Situation> known = new HashSet<>();
    private final Deque<DeciderSpec<SpontaneousEvent>> open = new ArrayDeque<>();

    Set<Step<SpontaneousState>> walk() {
        ActCatalogue.BEGINNINGS.forEach(beginning -> open.add(law().after(beginning)));
        while (!open.isEmpty()) {
            from(open.remove());
        }
        return steps;
    }

    private void from(DeciderSpec<SpontaneousEvent> spec) {
        SpontaneousState before = file(spec).state();
        for (LegalAct act : ActCatalogue.acts(0)) {
            if (SpontaneousDecisions.decide(act, spec.history())
                    instanceof Decision.Accepted<SpontaneousEvent>(var events, var ignored)) {
                DeciderSpec<SpontaneousEvent> next = spec.given(events);
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
