package rogatory.lawenforcement.write.receipt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.RequestAcknowledged}. */
public record AcknowledgeRequest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ReceiptCommand {}
