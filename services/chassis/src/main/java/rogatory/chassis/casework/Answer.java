package rogatory.chassis.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalFact;
import rogatory.vocabulary.Numbered;

/** What the office answers to a submission. */
public sealed interface Answer {

    /** Whether the act is on record, now or since before. */
    default boolean onRecord() {
        return switch (this) {
            case Done _, Repeated _ -> true;
            case Taken(var _, var _, var same) -> same;
            case Denied _, Stale _, Unknown _, Left _, Unforeseen _, Busy _ -> false;
        };
    }

    /**
     * The act is on record.
     *
     * @param version the sequence of the stream's last event, counting from 0
     * @param events the names of the events the act led to
     */
    record Done(
            String id,
            long version,
            String state,
            String holder,
            @Nullable String outcome,
            List<String> events,
            List<Decision.Warning> warnings)
            implements Answer {

        /** How the file stands after an act that led to these events, the last of its history. */
        static <R extends CaseFile, E extends LegalFact> Done of(
                Kind<R, E> kind, List<E> history, List<E> events, List<Decision.Warning> warnings) {
            CaseFile file = kind.fold(Numbered.all(history));
            Enum<?> outcome = file.outcome();
            return new Done(
                    file.id(),
                    history.size() - 1L,
                    file.state().name(),
                    file.holder().name(),
                    outcome == null ? null : outcome.name(),
                    events.stream()
                            .map(event -> event.getClass().getSimpleName())
                            .toList(),
                    warnings);
        }
    }

    /** The same key was counted before: the first answer again. */
    record Repeated(Done first) implements Answer {}

    /** A rule refuses the act; nothing was recorded. */
    record Denied(String rule, String because, String article) implements Answer {}

    /** Somebody was faster: the file is at another version than the caller has seen. */
    record Stale(long expected, long actual) implements Answer {}

    /** There is no such request. */
    record Unknown(String id) implements Answer {}

    /** A request with this reference is on file already. */
    record Taken(String ref, String id, boolean sameReceipt) implements Answer {}

    /** Not begun, since an earlier act on the same request was refused. */
    record Left() implements Answer {}

    /** Something went wrong here that nobody foresaw; the log of the service has the cause. */
    record Unforeseen() implements Answer {}

    /** Too many wrote to the same request at once; nothing was recorded and the act may be sent again. */
    record Busy(String id) implements Answer {}
}
