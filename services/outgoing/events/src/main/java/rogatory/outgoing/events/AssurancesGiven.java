package rogatory.outgoing.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** We gave assurances that had been asked for. UNCAC 44(14). */
public record AssurancesGiven(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<String> assurances,
        @Nullable String note) implements OutgoingEvent {
    public AssurancesGiven {
        assurances = Lists.kept(assurances);
    }
}
