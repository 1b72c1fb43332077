package rogatory.outgoing.write.handling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.EvidentialUseConsentSought}. */
public record SeekEvidentialUse(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements HandlingCommand {}
