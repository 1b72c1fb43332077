package rogatory.outgoing.write.drafting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.DraftShared}. */
public record ShareDraft(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements DraftingCommand {}
