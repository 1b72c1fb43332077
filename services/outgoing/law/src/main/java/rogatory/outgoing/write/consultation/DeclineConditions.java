package rogatory.outgoing.write.consultation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ConditionsDeclined}, UNCAC 46(26). */
public record DeclineConditions(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<String> conditions,
        @Nullable String note) implements ConsultationCommand {}
