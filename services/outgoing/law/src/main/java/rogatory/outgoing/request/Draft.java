package rogatory.outgoing.request;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rogatory.outgoing.events.Subject;
import rogatory.vocabulary.Observations;
import rogatory.vocabulary.record.Particulars;

/** The file on the desk while one event is entered; {@link #request()} puts it back as it then stands. */
final class Draft {

    final String id;
    final Subject subject;
    final List<String> sought;
    final CourseDraft course;
    Particulars particulars;
    List<Item> items;
    OutgoingState state;

    @Nullable
    OutgoingOutcome outcome;

    Observations observations;
    LocalDate latestOn;

    @Nullable
    LocalDate closedOn;

    Draft(OutgoingRequest before) {
        id = before.id();
        subject = before.subject();
        sought = before.sought();
        particulars = before.particulars();
        course = new CourseDraft(before.course());
        items = before.items();
        state = before.state();
        outcome = before.outcome();
        observations = before.observations();
        latestOn = before.latestOn();
        closedOn = before.closedOn();
    }

    /** Changes the open items with these numbers; none named means all that are open. */
    void change(List<Integer> numbers, UnaryOperator<Item> how) {
        items = items.stream()
                .map(item -> item.fate().open() && (numbers.isEmpty() || numbers.contains(item.no()))
                        ? how.apply(item)
                        : item)
                .toList();
    }

    boolean anyOpen() {
        return items.stream().anyMatch(item -> item.fate().open());
    }

    boolean anyExecuted() {
        return items.stream().anyMatch(item -> item.fate().executed());
    }

    /** The state in which the merits stand: where a consultation was opened while one goes on. */
    OutgoingState stage() {
        return state == OutgoingState.CONSULTING ? course.consultations.back() : state;
    }

    /** Goes on elsewhere; a consultation that went on is over by that. */
    void proceed(OutgoingState to) {
        course.consultations = course.consultations.ended();
        course.postponement = Postponement.NONE;
        state = to;
    }

    void close(OutgoingOutcome how, LocalDate on) {
        state = OutgoingState.CLOSED;
        outcome = how;
        closedOn = on;
    }

    OutgoingRequest request() {
        return new OutgoingRequest(
                id,
                subject,
                particulars,
                sought,
                items,
                state,
                outcome,
                course.course(),
                observations,
                latestOn,
                closedOn);
    }
}
