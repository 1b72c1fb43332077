package rogatory.outgoing;

import static rogatory.outgoing.Acts.law;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.Course;
import rogatory.outgoing.request.OutgoingOutcome;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.testkit.EventModelPage.Step;
import rogatory.testkit.LawWalk;

/** Every change of state that the law of a subject can make. */
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

    private StateSteps() {}

    static Set<Step<OutgoingState>> of(Subject subject) {
        return new LawWalk<>(
                        ActCatalogue.acts(subject, 0),
                        Acts::file,
                        OutgoingRequest::state,
                        StateSteps::situation,
                        LONGEST)
                .from(ActCatalogue.receipts(subject).stream()
                        .map(receipt -> law(subject).after(receipt))
                        .toList());
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
