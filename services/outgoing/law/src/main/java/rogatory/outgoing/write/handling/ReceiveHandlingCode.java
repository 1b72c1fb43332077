package rogatory.outgoing.write.handling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.HandlingCodeReceived}. */
public record ReceiveHandlingCode(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("handling-code") String handlingCode,
        @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements HandlingCommand {}
