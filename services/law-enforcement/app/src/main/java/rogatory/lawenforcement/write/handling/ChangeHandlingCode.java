package rogatory.lawenforcement.write.handling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.HandlingCodeChanged}. */
public record ChangeHandlingCode(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("handling-code") String handlingCode,
        @Nullable String note)
        implements HandlingCommand {}
