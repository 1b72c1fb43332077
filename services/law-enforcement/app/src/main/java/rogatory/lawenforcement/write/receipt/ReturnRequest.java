package rogatory.lawenforcement.write.receipt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.RequestReturned}. */
public record ReturnRequest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("return-reason") String reason,
        @Nullable String note)
        implements ReceiptCommand {}
