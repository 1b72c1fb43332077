package rogatory.outgoing.write.consultation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ConditionsAccepted}, UNCAC 46(26). */
public record AcceptConditions(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<String> conditions,
        @Nullable String note) implements ConsultationCommand {}
