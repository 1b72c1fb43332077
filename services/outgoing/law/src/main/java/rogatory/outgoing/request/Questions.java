package rogatory.outgoing.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the other side asks back.
 *
 * @param from the state in which it asked; null while no answer is owed
 * @param answerDue by when it wants the answer
 * @param asked how often it asked back
 */
public record Questions(
        @Nullable OutgoingState from, @Nullable LocalDate answerDue, int asked) {

    static final Questions NONE = new Questions(null, null, 0);

    Questions sought(OutgoingState in, @Nullable LocalDate due) {
        return new Questions(in, due, asked + 1);
    }

    Questions ended() {
        return new Questions(null, null, asked);
    }

    OutgoingState back() {
        return from == null ? OutgoingState.ACKNOWLEDGED : from;
    }
}
