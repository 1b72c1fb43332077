package rogatory.outgoing.write.surrender;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.SpecialtyWaiverSought}. */
public record SeekSpecialtyWaiver(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements SurrenderCommand {}
