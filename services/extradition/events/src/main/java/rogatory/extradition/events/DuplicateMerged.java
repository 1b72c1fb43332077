package rogatory.extradition.events;

import java.time.LocalDate;
import rogatory.vocabulary.Precision;

/** The file is a duplicate; another one goes on. */
public record DuplicateMerged(String requestId, LocalDate occurredOn, Precision precision, String into, String reason)
        implements ExtraditionEvent {}
