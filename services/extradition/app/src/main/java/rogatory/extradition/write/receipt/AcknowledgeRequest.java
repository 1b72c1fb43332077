package rogatory.extradition.write.receipt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.RequestAcknowledged}. */
public record AcknowledgeRequest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ReceiptCommand {}
