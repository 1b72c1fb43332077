package rogatory.lawenforcement.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side was asked for additional information. */
public record ClarificationSought(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<String> reasons,
        @Nullable LocalDate answerDue,
        @Nullable String note)
        implements LawEnforcementEvent {
    public ClarificationSought {
        reasons = Lists.kept(reasons);
    }
}
