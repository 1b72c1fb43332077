package rogatory.outgoing.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The draft was held against the list of contents of the Convention. UNCAC 46(15). */
public record LegallyVetted(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<String> missing,
        @Nullable String note) implements OutgoingEvent {
    public LegallyVetted {
        missing = Lists.kept(missing);
    }
}
