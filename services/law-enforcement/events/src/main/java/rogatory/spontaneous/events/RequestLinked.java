package rogatory.spontaneous.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Link;
import rogatory.vocabulary.Precision;

/** The information hangs together with a request or with other information. */
public record RequestLinked(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String type,
        String to,
        @Nullable String note) implements SpontaneousEvent, Link {

    @Override
    public String linkType() {
        return type;
    }

    @Override
    public String linkedTo() {
        return to;
    }
}
