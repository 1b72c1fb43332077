package rogatory.lawenforcement.request;

/** What has become of one item of an enquiry. */
public enum Fate {
    PENDING,
    ANSWERED,
    ANSWERED_NIL,
    DECLINED,
    MLA_REQUIRED,
    WITHDRAWN;

    /** The requesting side may still get it, here or by mutual legal assistance, and so may still give it up. */
    public boolean open() {
        return this == PENDING || this == MLA_REQUIRED;
    }
}
