package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The person is looked for abroad by a notice. */
public record NoticeCirculated(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String notice,
        @Nullable String note) implements OutgoingEvent {}
