package rogatory.mla.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side told what the assistance was good for. */
public record ConfirmationOfUsefulness(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean used,
        boolean convicted,
        boolean recovered,
        @Nullable String note)
        implements MlaEvent {}
