package rogatory.mla.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side asked to keep the request confidential. UNCAC 46(20). */
public record ConfidentialityRequested(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements MlaEvent {}
