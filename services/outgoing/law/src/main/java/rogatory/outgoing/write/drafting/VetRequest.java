package rogatory.outgoing.write.drafting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.LegallyVetted}, UNCAC 46(15). */
public record VetRequest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("completeness") List<String> missing,
        @Nullable String note)
        implements DraftingCommand {}
