package rogatory.extradition.request;

/**
 * How a request ended. Who refused is kept apart, and so are the ways in which a person is not surrendered without any
 * refusal.
 */
public enum ExtraditionOutcome {
    SURRENDERED,
    SURRENDERED_TEMPORARY,
    /** On condition that the person comes back to serve the sentence, UNCAC 44(12). */
    SURRENDERED_CONDITIONAL,
    REFUSED_JUDICIAL,
    REFUSED_EXECUTIVE,
    /** The papers came late, UNCAC 44(10). */
    DISCHARGED,
    WITHDRAWN,
    RETURNED,
    LAPSED,
    NOT_LOCATED,
    LEFT_JURISDICTION,
    DECEASED,
    SURRENDERED_TO_OTHER_STATE,
    REMOVED_OTHERWISE,
    /** A national is prosecuted at home instead, UNCAC 44(11). */
    DOMESTIC_PROSECUTION,
    /** A national serves the foreign sentence at home, UNCAC 44(13). */
    SENTENCE_TAKEN_OVER,
    /** The file was a duplicate. */
    ERROR
}
