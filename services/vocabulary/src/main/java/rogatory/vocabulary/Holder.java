package rogatory.vocabulary;

/** Who has the ball. Exactly one holder at any time, so that days by holder sum to gross days. */
public enum Holder {
    /** The central authority of the requested State. */
    RA,
    /** The executing agency of the requested State. */
    RX,
    /** A court of the requested State. */
    RC,
    /** The executive of the requested State. */
    RM,
    /** The requesting side; the requested State's clock stands still. */
    RQ,
    /** Both central authorities, consulting, UNCAC 44(17) and 46(26). */
    RQ_RA,
    /** A third party such as a bank or a provider. */
    TP,
    /** Nobody: the request is closed. */
    NO
}
