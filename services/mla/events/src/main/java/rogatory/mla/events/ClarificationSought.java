package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Additional information was asked for; the ball is with the requesting side. UNCAC 46(16). */
public record ClarificationSought(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        List<String> reasons,
        @Nullable LocalDate answerDue,
        @Nullable String note)
        implements MlaEvent {
    public ClarificationSought {
        items = Lists.kept(items);
        reasons = Lists.kept(reasons);
    }
}
