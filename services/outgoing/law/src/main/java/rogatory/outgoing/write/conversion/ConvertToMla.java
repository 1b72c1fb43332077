package rogatory.outgoing.write.conversion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.RequestAddress;

/** Asks to record {@link rogatory.outgoing.events.ConvertedToMla}, UNCAC 46(1). */
public record ConvertToMla(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        RequestAddress to,
        @Nullable String note) implements ConversionCommand {}
