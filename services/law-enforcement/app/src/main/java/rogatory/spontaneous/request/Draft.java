package rogatory.spontaneous.request;

import static rogatory.spontaneous.request.SpontaneousState.CLOSED;
import static rogatory.spontaneous.request.SpontaneousState.IN_USE;
import static rogatory.spontaneous.request.SpontaneousState.UNDER_ASSESSMENT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Observations;
import rogatory.vocabulary.record.Particulars;

/** The file on the desk while one event is entered; {@link #file()} puts it back as it then stands. */
final class Draft {

    final String id;
    final List<String> information;
    Particulars particulars;
    SpontaneousState state;

    @Nullable
    SpontaneousOutcome outcome;

    Restrictions restrictions;
    Exculpatory exculpatory;
    Usefulness usefulness;
    Observations observations;
    LocalDate latestOn;

    @Nullable
    LocalDate closedOn;

    Draft(SpontaneousInformation before) {
        id = before.id();
        information = before.information();
        particulars = before.particulars();
        state = before.state();
        outcome = before.outcome();
        restrictions = before.restrictions();
        exculpatory = before.exculpatory();
        usefulness = before.usefulness();
        observations = before.observations();
        latestOn = before.latestOn();
        closedOn = before.closedOn();
    }

    void useful(Usefulness now) {
        usefulness = now;
        if (now.any() && state != CLOSED) {
            state = IN_USE;
        }
    }

    void close(SpontaneousOutcome how, LocalDate on) {
        state = CLOSED;
        outcome = how;
        closedOn = on;
    }

    void reopen() {
        state = usefulness.any() ? IN_USE : UNDER_ASSESSMENT;
        outcome = null;
        closedOn = null;
    }

    SpontaneousInformation file() {
        return new SpontaneousInformation(
                id,
                particulars,
                information,
                state,
                outcome,
                restrictions,
                exculpatory,
                usefulness,
                observations,
                latestOn,
                closedOn);
    }
}
