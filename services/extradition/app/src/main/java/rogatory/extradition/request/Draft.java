package rogatory.extradition.request;

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
    List<String> sought;
    List<Charge> charges;
    ExtraditionState state;

    @Nullable
    ExtraditionOutcome outcome;

    Observations observations;
    LocalDate latestOn;

    @Nullable
    LocalDate closedOn;

    Draft(ExtraditionRequest before) {
        id = before.id();
        particulars = before.particulars();
        course = new CourseDraft(before.course());
        sought = before.sought();
        charges = before.charges();
        state = before.state();
        outcome = before.outcome();
        observations = before.observations();
        latestOn = before.latestOn();
        closedOn = before.closedOn();
    }

    /** Changes the charge of this offence. */
    void change(String offence, UnaryOperator<Charge> how) {
        charges = charges.stream()
                .map(charge -> charge.offence().equals(offence) ? how.apply(charge) : charge)
                .toList();
    }

    void close(ExtraditionOutcome how, LocalDate on) {
        state = ExtraditionState.CLOSED;
        end(how, on);
    }

    /** The matter is at an end, and with it any custody for it. */
    void end(ExtraditionOutcome how, LocalDate on) {
        outcome = how;
        closedOn = on;
        course.custody = course.custody.ended(on);
    }

    void reopen(ExtraditionState at) {
        state = at;
        outcome = null;
        closedOn = null;
        charges = charges.stream().map(charge -> charge.refused(List.of())).toList();
        course.beginAgain();
    }

    ExtraditionRequest request() {
        return new ExtraditionRequest(
                id, particulars, sought, charges, state, outcome, course.course(), observations, latestOn, closedOn);
    }
}
