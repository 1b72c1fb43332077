package rogatory.extradition.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side was asked for assurances. */
public record AssurancesSought(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<String> assurances,
        @Nullable LocalDate answerDue,
        @Nullable String note)
        implements ExtraditionEvent {
    public AssurancesSought {
        assurances = Lists.kept(assurances);
    }
}
