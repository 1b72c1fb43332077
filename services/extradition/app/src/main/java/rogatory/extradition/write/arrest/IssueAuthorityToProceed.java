package rogatory.extradition.write.arrest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.AuthorityToProceedIssued}. */
public record IssueAuthorityToProceed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ArrestCommand {}
