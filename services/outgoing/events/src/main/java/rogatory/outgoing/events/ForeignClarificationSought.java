package rogatory.outgoing.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The other side asked for more; the ball is with us. UNCAC 46(16). */
public record ForeignClarificationSought(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<String> reasons,
        @Nullable LocalDate answerDue,
        String evidence,
        @Nullable String note)
        implements Asserted {
    public ForeignClarificationSought {
        reasons = Lists.kept(reasons);
    }
}
