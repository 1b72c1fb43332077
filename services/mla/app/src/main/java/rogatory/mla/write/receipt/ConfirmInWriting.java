package rogatory.mla.write.receipt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.WrittenConfirmationReceived}, UNCAC 46(14). */
public record ConfirmInWriting(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ReceiptCommand {}
