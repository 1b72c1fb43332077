package rogatory.chassis.eventlog;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * An event as it stands in the log.
 *
 * @param streamId the request it belongs to
 * @param sequence its place in that request's stream, from 0, without gaps
 * @param event the fact itself, in its newest revision
 * @param recordedAt when the authority recorded it
 * @param position its place in the whole log
 */
public record Recorded<E>(String streamId, long sequence, E event, Instant recordedAt, TxPosition position) {

    /** The event a message of {@link LogSource} carries. */
    @SuppressWarnings("unchecked")
    public static <E> Recorded<E> from(TrackedEventMessage<?> message) {
        var event = (DomainEventMessage<?>) message;
        return new Recorded<>(
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                (E) event.getPayload(),
                event.getTimestamp(),
                TxPosition.of(message.trackingToken()));
    }
}
