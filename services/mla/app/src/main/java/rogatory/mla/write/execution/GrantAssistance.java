package rogatory.mla.write.execution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.AssistanceGranted}, UNCAC 46(26). */
public record GrantAssistance(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        List<String> conditions,
        @Nullable String note)
        implements ExecutionCommand {}
