package rogatory.lawenforcement.request;

/** How an enquiry ended. An answer that nothing was found is an answer, and a pointer to mutual legal assistance no refusal. */
public enum LawEnforcementOutcome {
    ANSWERED,
    ANSWERED_PARTIAL,
    ANSWERED_NIL,
    DECLINED,
    /** Nothing was answered, because it takes a request for mutual legal assistance, UNCAC 46(3). */
    MLA_REQUIRED,
    /** It went on as a request for mutual legal assistance. */
    CONVERTED,
    WITHDRAWN,
    LAPSED,
    RETURNED,
    /** The file was a duplicate. */
    ERROR
}
