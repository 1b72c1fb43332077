package rogatory.mla.write.receipt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.RequestForwarded}, UNCAC 46(13). */
public record ForwardRequest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String to,
        boolean entirely,
        @Nullable String note) implements ReceiptCommand {}
