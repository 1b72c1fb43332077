package rogatory.lawenforcement.request;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Observations;
import rogatory.vocabulary.record.Particulars;

/** The file on the desk while one event is entered; {@link #request()} puts it back as it then stands. */
final class Draft {
    final String id;
    final CourseDraft course;
    Particulars particulars;
    List<Item> items;
    LawEnforcementState state;

    @Nullable
    LawEnforcementOutcome outcome;

    Observations observations;
    LocalDate latestOn;

    @Nullable
    LocalDate closedOn;

    Draft(LawEnforcementRequest before) {
        id = before.id();
        particulars = before.particulars();
        course = new CourseDraft(before.course());
        items = before.items();
        state = before.state();
        outcome = before.outcome();
        observations = before.observations();
        latestOn = before.latestOn();
        closedOn = before.closedOn();
    }

    /** Changes the items with these numbers. */
    void change(List<Integer> numbers, UnaryOperator<Item> how) {
        items = items.stream()
                .map(item -> numbers.contains(item.no()) ? how.apply(item) : item)
                .toList();
    }

    /** The state and, once nothing is owed, the outcome follow from the items. */
    void settle(LocalDate on) {
        state = Settlement.working(items);
        if (LawEnforcementState.ENDED.contains(state)) {
            end(Settlement.outcome(items), on);
        }
    }

    void close(@Nullable LawEnforcementOutcome how, LocalDate on) {
        state = LawEnforcementState.CLOSED;
        end(how, on);
    }

    private void end(@Nullable LawEnforcementOutcome how, LocalDate on) {
        outcome = how;
        closedOn = on;
        course.resume();
    }

    LawEnforcementRequest request() {
        return new LawEnforcementRequest(
                id, particulars, items, state, outcome, course.course(), observations, latestOn, closedOn);
    }
}
