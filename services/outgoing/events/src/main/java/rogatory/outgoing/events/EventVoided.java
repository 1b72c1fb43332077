package rogatory.outgoing.events;

import java.time.LocalDate;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.Voiding;

/** An event was recorded by mistake and does not count. */
public record EventVoided(String requestId, LocalDate occurredOn, Precision precision, long sequence, String reason)
        implements OutgoingEvent, Voiding {}
