package rogatory.extradition.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side gave assurances. */
public record AssurancesGiven(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<String> assurances,
        @Nullable String note) implements ExtraditionEvent {
    public AssurancesGiven {
        assurances = Lists.kept(assurances);
    }
}
