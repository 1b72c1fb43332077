package rogatory.spontaneous.write.receipt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.spontaneous.request.ActOfTheRecipient;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.spontaneous.events.RequestReturned}. */
public record ReturnRequest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("use-restriction") String restriction,
        @Nullable @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements ReceiptCommand, ActOfTheRecipient {}
