package rogatory.chassis.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.casework.Answer;
import rogatory.chassis.eventlog.TxPosition;
import rogatory.vocabulary.Decision;

/**
 * What a recorded act answers.
 *
 * @param version the sequence of the stream's last event, counting from 0; also the ETag
 * @param position the place in the log, for {@code X-Min-Position} on a list
 */
record RecordedAct(
        String id,
        long version,
        String state,
        String holder,
        @Nullable String outcome,
        List<String> events,
        List<Decision.Warning> warnings,
        String position) {

    static RecordedAct of(Answer.Done done, TxPosition position) {
        return new RecordedAct(
                done.id(),
                done.version(),
                done.state(),
                done.holder(),
                done.outcome(),
                done.events(),
                done.warnings(),
                position.toString());
    }
}
