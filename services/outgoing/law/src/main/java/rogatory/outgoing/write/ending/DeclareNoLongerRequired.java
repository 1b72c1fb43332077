package rogatory.outgoing.write.ending;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.NoLongerRequired}, UNCAC 46(24). */
public record DeclareNoLongerRequired(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements EndingCommand {}
