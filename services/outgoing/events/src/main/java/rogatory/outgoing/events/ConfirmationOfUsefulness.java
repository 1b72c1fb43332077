package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** What the assistance was good for was told to the other side. */
public record ConfirmationOfUsefulness(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean used,
        boolean convicted,
        boolean recovered,
        @Nullable String note)
        implements OutgoingEvent {}
