package rogatory.outgoing.write.surrender;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ReturnedToServeSentence}, UNCAC 44(12). */
public record ReturnPersonToServe(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements SurrenderCommand {}
