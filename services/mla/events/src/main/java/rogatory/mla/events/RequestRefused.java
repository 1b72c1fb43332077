package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Precision;

/** The request was refused as a whole. UNCAC 46(21), 46(23). */
public record RequestRefused(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<String> grounds,
        String reasons,
        Holder decidedBy,
        @Nullable String consultationWaivedBecause)
        implements MlaEvent {
    public RequestRefused {
        grounds = Lists.kept(grounds);
    }
}
