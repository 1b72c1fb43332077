package rogatory.outgoing.write.drafting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.Translated}, UNCAC 46(14). */
public record TranslateRequest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String language,
        @Nullable String note) implements DraftingCommand {}
