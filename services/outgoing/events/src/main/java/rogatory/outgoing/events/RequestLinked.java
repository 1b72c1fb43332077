package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Link;
import rogatory.vocabulary.Precision;

/** The request hangs together with another one. */
public record RequestLinked(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String type,
        String to,
        @Nullable String note) implements OutgoingEvent, Link {

    @Override
    public String linkType() {
        return type;
    }

    @Override
    public String linkedTo() {
        return to;
    }
}
