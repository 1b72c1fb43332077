package rogatory.outgoing.write.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.StatusReplyReceived}, UNCAC 46(24). */
public record ReceiveStatusReply(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements ContactCommand {}
