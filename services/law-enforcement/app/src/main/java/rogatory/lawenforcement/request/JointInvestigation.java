package rogatory.lawenforcement.request;

/** Where a joint investigation stands, UNCAC Art. 49. */
public enum JointInvestigation {
    NONE,
    PROPOSED,
    AGREED,
    REFUSED,
    ENDED;

    /** One is proposed or under way. */
    public boolean underWay() {
        return this == PROPOSED || this == AGREED;
    }
}
