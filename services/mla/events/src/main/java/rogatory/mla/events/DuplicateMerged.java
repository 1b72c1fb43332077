package rogatory.mla.events;

import java.time.LocalDate;
import rogatory.vocabulary.Precision;

/** The file turned out to be the same request as another one. */
public record DuplicateMerged(String requestId, LocalDate occurredOn, Precision precision, String into, String reason)
        implements MlaEvent {}
