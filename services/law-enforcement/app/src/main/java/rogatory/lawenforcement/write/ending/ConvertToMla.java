package rogatory.lawenforcement.write.ending;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.RequestAddress;

/** Asks to record {@link rogatory.lawenforcement.events.ConvertedToMla}, UNCAC 46(3). */
public record ConvertToMla(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        RequestAddress to,
        @Nullable String note) implements EndingCommand {}
