package rogatory.vocabulary;

import java.time.LocalDate;

/** Something an authority asks to be put on record: the root of all commands. A decision answers it. */
public interface LegalAct {

    /** The stream the act addresses, such as {@code mla-01J...}. */
    String requestId();

    /** The day the act was done; it may be earlier than the last event's (a late entry), never later than today. */
    LocalDate occurredOn();

    Precision precision();
}
