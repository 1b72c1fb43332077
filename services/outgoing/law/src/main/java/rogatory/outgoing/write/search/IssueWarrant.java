package rogatory.outgoing.write.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.WarrantIssued}. */
public record IssueWarrant(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements SearchCommand {}
