package rogatory.lawenforcement.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Items were answered. A part leaves its item open for the rest, and nil is an answer, never a refusal. UNCAC 48(1)(b). */
public record ReplySent(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        ReplyExtent extent,
        @Nullable String channel,
        @Nullable String note)
        implements LawEnforcementEvent {
    public ReplySent {
        items = Lists.kept(items);
    }
}
