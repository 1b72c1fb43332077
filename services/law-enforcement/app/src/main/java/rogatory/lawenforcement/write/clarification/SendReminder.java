package rogatory.lawenforcement.write.clarification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.ReminderSent}. */
public record SendReminder(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ClarificationCommand {}
