package rogatory.spontaneous.write.restriction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.spontaneous.events.UseConsentGiven}, UNCAC 46(5). */
public record GiveUseConsent(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("use-restriction") String restriction,
        @Nullable String note)
        implements RestrictionCommand {}
