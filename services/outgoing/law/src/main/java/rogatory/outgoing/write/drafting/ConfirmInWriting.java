package rogatory.outgoing.write.drafting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.WrittenConfirmationSent}, UNCAC 46(14). */
public record ConfirmInWriting(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements DraftingCommand {}
