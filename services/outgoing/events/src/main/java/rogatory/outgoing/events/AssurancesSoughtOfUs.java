package rogatory.outgoing.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The other side asked for assurances. UNCAC 44(14). */
public record AssurancesSoughtOfUs(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<String> assurances,
        @Nullable LocalDate answerDue,
        String evidence,
        @Nullable String note)
        implements Asserted {
    public AssurancesSoughtOfUs {
        assurances = Lists.kept(assurances);
    }
}
