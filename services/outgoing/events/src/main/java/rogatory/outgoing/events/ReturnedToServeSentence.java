package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The person went back to serve the sentence, as was the condition. UNCAC 44(12). */
public record ReturnedToServeSentence(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements OutgoingEvent {}
