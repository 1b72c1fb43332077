package rogatory.extradition.request;

/** Whether the person agrees to be surrendered, which simplifies the procedure, UNCAC 44(9). */
public enum PersonConsent {
    NONE,
    GIVEN,
    REVOKED
}
