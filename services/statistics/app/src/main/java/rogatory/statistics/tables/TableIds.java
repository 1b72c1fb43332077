package rogatory.statistics.tables;

/** What the tables are called in addresses and files, stable and public. */
public final class TableIds {

    public static final String FLOW = "T1";
    public static final String OUTCOMES = "T2";
    public static final String REFUSALS = "T3";
    public static final String LEGAL_BASES = "T4";
    public static final String DURATIONS = "T5";
    public static final String CHALLENGES = "T6";
    public static final String GOOD_PRACTICES = "T7";
    public static final String ASSETS = "T8";
    public static final String NETWORKS = "T9";
    public static final String NEEDS = "T10";
    public static final String QUALITY = "T11";

    private TableIds() {}
}
