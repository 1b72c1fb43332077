package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** What we received was used for another purpose: with consent, or because it is exculpatory and the other side was told. UNCAC 46(19). */
public record UsedOtherwise(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String purpose,
        boolean exculpatory,
        boolean noticeGiven,
        @Nullable String note)
        implements OutgoingEvent {}
