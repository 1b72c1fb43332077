package rogatory.mla.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side discloses what exonerates an accused, in spite of a limit of use, and told so, in advance or else at once. UNCAC 46(19). */
public record ExculpatoryDisclosureNotified(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String notInAdvanceBecause,
        @Nullable String note)
        implements MlaEvent {}
