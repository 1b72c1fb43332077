package rogatory.statistics.tables;

import java.util.List;
import java.util.stream.Stream;

/** The columns of the flow, T1, which balance: what entered a period left it, or is open at its end. */
public final class FlowColumns {

    public static final String OPENING_STOCK = "opening_stock";
    public static final String RECEIVED = "received";
    public static final String REOPENED = "reopened";
    public static final String FINALISED = "finalised";
    public static final String CLOSING_STOCK = "closing_stock";

    public static final List<String> ENTERED = List.of(OPENING_STOCK, RECEIVED, REOPENED);
    public static final List<String> LEFT = List.of(FINALISED, CLOSING_STOCK);

    /** Every count, in the order of the table. */
    public static final List<String> COUNTS =
            Stream.of(ENTERED, LEFT).flatMap(List::stream).toList();

    static final String CLEARANCE = "clearance";

    private FlowColumns() {}
}
