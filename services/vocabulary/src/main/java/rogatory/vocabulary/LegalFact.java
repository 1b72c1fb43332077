package rogatory.vocabulary;

import java.time.LocalDate;

/** Something that happened to a request in law: the root of all events. The store adds when it was recorded. */
public interface LegalFact {

    /** The stream, such as {@code mla-01J...}. */
    String requestId();

    /** The day of the legal fact, in the authority's calendar; as exact as {@link #precision()} says. */
    LocalDate occurredOn();

    Precision precision();
}
