package rogatory.extradition.write.provisional;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.PapersDeadlineExpired}. */
public record RecordPapersExpiry(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ProvisionalCommand {}
