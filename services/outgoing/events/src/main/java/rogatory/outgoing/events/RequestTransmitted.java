package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The request left for the other side. UNCAC 46(13), 46(14). */
public record RequestTransmitted(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String channel,
        @Nullable String form,
        @Nullable String partnerRef,
        @Nullable String language,
        @Nullable String note)
        implements OutgoingEvent {}
