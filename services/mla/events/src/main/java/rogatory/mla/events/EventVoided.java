package rogatory.mla.events;

import java.time.LocalDate;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.Voiding;

/** An event was recorded by mistake and counts no more; the record of it stays. */
public record EventVoided(String requestId, LocalDate occurredOn, Precision precision, long sequence, String reason)
        implements MlaEvent, Voiding {}
