package rogatory.chassis.eventlog;

import java.util.Comparator;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * A place in the log: the transaction that appended, then the row. Every event of a lower place is committed before one
 * of a higher place can be read, so a place alone says what was seen: there are no gaps to remember.
 *
 * @param tx the appending transaction (xid8)
 * @param index the row's global index
 */
public record TxPosition(long tx, long index) implements TrackingToken, Comparable<TxPosition> {

    /** Before the first event. */
    public static final TxPosition START = new TxPosition(0, 0);

    private static final Comparator<TxPosition> ORDER =
            Comparator.comparingLong(TxPosition::tx).thenComparingLong(TxPosition::index);

    /** Reads the form {@code tx-index}, such as {@code 774-12}. */
    public static TxPosition parse(String text) {
        String[] parts = text.split("-", -1);
        try {
            if (parts.length == 2) {
                return new TxPosition(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
            }
        } catch (NumberFormatException e) {
            throw unreadable(text, e);
        }
        throw unreadable(text, null);
    }

    private static IllegalArgumentException unreadable(String text, @Nullable Exception cause) {
        return new IllegalArgumentException("'" + text + "' is no position in the log; one reads like 774-12", cause);
    }

    @Override
    public int compareTo(TxPosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public TxPosition lowerBound(TrackingToken other) {
        TxPosition position = of(other);
        return compareTo(position) <= 0 ? this : position;
    }

    @Override
    public TxPosition upperBound(TrackingToken other) {
        TxPosition position = of(other);
        return compareTo(position) >= 0 ? this : position;
    }

    @Override
    public boolean covers(TrackingToken other) {
        return compareTo(of(other)) >= 0;
    }

    @Override
    public OptionalLong position() {
        return OptionalLong.of(index);
    }

    @Override
    public String toString() {
        return tx + "-" + index;
    }

    /** The place a token of ours stands for; no token is the start. */
    static TxPosition of(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> START;
            case TxPosition position -> position;
            default ->
                throw new IllegalArgumentException("a token of this log is a TxPosition, not a "
                        + token.getClass().getName() + ": reset the processor");
        };
    }
}
