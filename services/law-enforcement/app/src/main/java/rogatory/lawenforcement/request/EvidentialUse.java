package rogatory.lawenforcement.request;

/** Whether the information may serve as evidence: it is given as intelligence, and more takes consent. */
public enum EvidentialUse {
    NOT_SOUGHT,
    SOUGHT,
    GIVEN,
    DENIED
}
