package rogatory.lawenforcement.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Items were declined. Article 48 asks for no reasons; they are kept where they were given. */
public record Declined(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        List<String> grounds,
        @Nullable String reasons,
        @Nullable String note)
        implements LawEnforcementEvent {
    public Declined {
        items = Lists.kept(items);
        grounds = Lists.kept(grounds);
    }
}
