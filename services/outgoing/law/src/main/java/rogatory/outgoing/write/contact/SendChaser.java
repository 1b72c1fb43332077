package rogatory.outgoing.write.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ChaserSent}, UNCAC 46(24). */
public record SendChaser(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ContactCommand {}
