package rogatory.vocabulary.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.RequestAddress;

/** Asks to record how the request hangs together with another one, of whatever kind. */
public record LinkRequest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("link-type") String type,
        RequestAddress to,
        @Nullable String note)
        implements RecordCommand {}
