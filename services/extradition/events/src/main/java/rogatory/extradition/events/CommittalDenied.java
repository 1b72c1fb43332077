package rogatory.extradition.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A court found against extradition: a judicial refusal. UNCAC 44(8). */
public record CommittalDenied(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<String> grounds,
        @Nullable String reasons,
        @Nullable String consultationWaivedBecause)
        implements ExtraditionEvent {
    public CommittalDenied {
        grounds = Lists.kept(grounds);
    }
}
