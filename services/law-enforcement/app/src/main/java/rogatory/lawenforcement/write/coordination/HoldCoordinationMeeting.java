package rogatory.lawenforcement.write.coordination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.CoordinationMeetingHeld}, UNCAC 48(1)(e). */
public record HoldCoordinationMeeting(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements CoordinationCommand {}
