package rogatory.outgoing.write.arrest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.PapersPrepared}, UNCAC 44(10). */
public record PreparePapers(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ArrestCommand {}
