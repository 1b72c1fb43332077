package rogatory.outgoing;

import static rogatory.outgoing.Acts.file;
import static rogatory.outgoing.Acts.law;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.Course;
import rogatory.outgoing.request.OutgoingOutcome;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.write.OutgoingDecisions;
import rogatory.testkit.DeciderSpec;
import rogatory.testkit.EventModelPage.Step;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;

/** Walks the law by all acts of the catalogue until no new situation turns up, and notes each change of state. */
final class StateSteps {

    private static final int LONGEST = 9;

    private record Situation(
            OutgoingState state,
            @Nullable OutgoingOutcome outcome,
            boolean urgent,
            boolean sent,
            boolean heard,
            boolean answered,
            @Nullable OutgoingState asked,
            @Nullable OutgoingState consulting,
            @Nullable OutgoingState postponed,
            boolean executed,
            boolean open,
            boolean notLocated,
            boolean warrant,
            boolean arrested,
            boolean consents) {}

    private final Subject subject;
    private final Set<Step<OutgoingState>> steps = new LinkedHashSet<>();
    private final Set<Situation> known = new HashSet<>();
    private final Deque<DeciderSpec<OutgoingEvent>> open = new ArrayDeque<>();

    StateSteps(Subject subject) {
        this.subject = subject;
    }

    Set<Step<OutgoingState>> walk() {
        ActCatalogue.receipts(subject).forEach(receipt -> open.add(law(subject).after(receipt)));
        while (!open.isEmpty()) {
            from(open.remove());
        }
        return steps;
    }

    private void from(DeciderSpec<OutgoingEvent> spec) {
        OutgoingState before = file(spec).state();
        for (LegalAct act : ActCatalogue.acts(subject, 0)) {
            if (OutgoingDecisions.of(subject).decide(act, spec.history())
                    instanceof Decision.Accepted<OutgoingEvent>(var events, var ignored)) {
                DeciderSpec<OutgoingEvent> next = spec.given(events);
                steps.add(new Step<>(
                        before,
                        events.getFirst().getClass().getSimpleName(),
                        file(next).state()));
                if (next.history().size() < LONGEST && known.add(situation(file(next)))) {
                    open.add(next);
                }
            }
        }
    }

    private static Situation situation(OutgoingRequest request) {
        Course course = request.course();
        return new Situation(
                request.state(),
                request.outcome(),
                request.particulars().urgent(),
                course.transmission().sentOn() != null,
                course.contact().heardOn() != null,
                course.contact().answered(),
                course.questions().from(),
                course.consultations().from(),
                course.postponement().from(),
                request.items().stream().anyMatch(item -> item.fate().executed()),
                !request.openItems().isEmpty(),
                course.search().notLocated(),
                course.search().warrant(),
                course.search().arrested(),
                course.search().consents());
    }
}
