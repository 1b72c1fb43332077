package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The request was put into a language that the other side accepts. UNCAC 46(14). */
public record Translated(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String language,
        @Nullable String note) implements OutgoingEvent {}
