package rogatory.chassis.projection;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;

/**
 * Makes the segments of a processor before it starts, unless another instance has. Axon would make them too, but of two
 * instances that begin at once the second would not start: it commits the transaction that the collision has ended.
 */
final class FirstSegments {

    private static final int LOOKS = 100;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final ViewTokens tokens;
    private final SessionTransactions transactions;

    FirstSegments(ViewTokens tokens, SessionTransactions transactions) {
        this.tokens = tokens;
        this.transactions = transactions;
    }

    /**
     * @param from where they begin
     * @throws UnableToClaimTokenException if another instance has been at it for seconds
     */
    void make(String processor, int segments, Supplier<TrackingToken> from) {
        for (int look = 1; tokens.fetchSegments(processor).length == 0; look++) {
            try {
                transactions.executeInTransaction(
                        () -> tokens.initializeTokenSegments(processor, segments, from.get()));
            } catch (UnableToClaimTokenException | MongoException e) {
                if (look == LOOKS || !isOfAnother(e)) {
                    throw e;
                }
                pause();
            }
        }
    }

    /** Two that write the first token make its collection as well, which may collide as late as in the commit. */
    private static boolean isOfAnother(RuntimeException collision) {
        return collision instanceof UnableToClaimTokenException
                || collision instanceof MongoException e
                        && e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while starting", e);
        }
    }
}
