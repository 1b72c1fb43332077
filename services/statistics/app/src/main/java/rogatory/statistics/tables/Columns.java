package rogatory.statistics.tables;

/** Columns of several tables, or by which one table is held against another; those of the flow have their own place. */
public final class Columns {

    public static final String KIND = "kind";
    public static final String DIRECTION = "direction";
    public static final String REQUESTS = "requests";
    public static final String SHARE = "share";

    /** How many requests the share is of. */
    public static final String LOOKED_AT = "looked_at";

    public static final String OUTCOME = "outcome";
    public static final String GROUND = "ground";

    public static final String BASIS = "basis";
    public static final String ROLE = "role";
    public static final String EXECUTED = "executed";
    public static final String REFUSED = "refused";

    public static final String CHALLENGE = "challenge";
    public static final String SOURCE = "source";

    public static final String STAGE = "stage";
    public static final String CURRENCY = "currency";

    /** How many the quantiles are of. */
    public static final String NUMBER = "n";

    public static final String LONGEST = "max_days";
    public static final String CENSORED = "censored_share";

    /** Cells of the other tables that are not shown, so that nobody is; none of what stays in the house. */
    public static final String SUPPRESSED = "suppressed_cells";

    private Columns() {}
}
